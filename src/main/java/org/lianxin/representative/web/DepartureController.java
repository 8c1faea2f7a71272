package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import org.lianxin.representative.RemoveFromStudio;
import org.lianxin.representative.Placements;
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

/** Takes a representative out of their studio, to sit in none (离室). */
@Controller
@RequestMapping("/desk/representatives/{code}/departure")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DepartureController {

	private static final String VIEW = "representative/departure";

	private final RecordAct act;

	private final Placements placements;

	private final Clock clock;

	DepartureController(RecordAct act, Placements placements, Clock clock) {
		this.act = act;
		this.placements = placements;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		return this.act.form(code, VIEW, new DayForm(LocalDate.now(this.clock), null));
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") DayForm form, BindingResult errors,
			Flash flash) {
		return this.act.submit(code, VIEW, errors, DayForm.FIELDS, flash, "representative.departure.done",
				() -> this.placements.remove(new RemoveFromStudio(code, Objects.requireNonNull(form.day()),
						Objects.requireNonNull(form.reason()))));
	}

}
