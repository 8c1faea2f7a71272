package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.lianxin.representative.Placements;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.representative.RepresentativeRow;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Places a representative in another studio (编排), or takes back what was planned. */
@Controller
@RequestMapping("/desk/representatives/{code}/placement")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlacementController {

	private static final String VIEW = "representative/placement";

	private final RecordAct act;

	private final RepresentativeDirectory directory;

	private final Placements placements;

	private final Clock clock;

	PlacementController(RecordAct act, RepresentativeDirectory directory, Placements placements, Clock clock) {
		this.act = act;
		this.directory = directory;
		this.placements = placements;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		RepresentativeRow row = this.directory.record(code).row();
		return this.act.form(code, VIEW,
				new PlacementForm(row.studioId(), LocalDate.now(this.clock), row.weekday(), row.dutyTime(), null));
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") PlacementForm form,
			BindingResult errors, Flash flash) {
		RepresentativeRow row = this.directory.record(code).row();
		return this.act.submit(code, VIEW, errors, PlacementForm.FIELDS, flash, "representative.placement.done",
				() -> this.placements.place(form.toCommand(row.id())));
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable String code, Flash flash) {
		this.placements.cancelPlanned(code);
		flash.success("representative.placement.cancelled", this.directory.record(code).name());
		return "redirect:/desk/representatives/" + code;
	}

}
