package org.lianxin.roster.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.roster.Candidate;
import org.lianxin.roster.DutyAct;
import org.lianxin.roster.DutyDesk;
import org.lianxin.roster.DutyDetail;
import org.lianxin.roster.DutyPages;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding somebody for a duty, or a substitute (替班). */
@Controller
@RequestMapping("/desk/duties/{id}/assignment")
class DutyAssignmentController {

	private static final String VIEW = "roster/assignment";

	/** So many who sat least are shown at once, the others behind a fold. */
	private static final int FIRST = 8;

	private final DutyActPage page;

	private final DutyPages pages;

	private final DutyDesk desk;

	DutyAssignmentController(DutyActPage page, DutyPages pages, DutyDesk desk) {
		this.page = page;
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView form(@PathVariable UUID id, Flash flash) {
		DutyDetail detail = this.page.detail(id);
		AssignmentForm form = AssignmentForm.of(detail.duty().version());
		return filled(this.page.form(detail, act(detail), VIEW, form, flash), id, form);
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors,
			@RequestParam(defaultValue = "false") boolean gap, Flash flash) {
		DutyDetail detail = this.page.detail(id);
		ModelAndView page = filled(
				this.page.submit(detail, act(detail), VIEW, errors, flash, () -> this.desk.assign(form.toCommand(id))),
				id, form);
		return (gap && !VIEW.equals(page.getViewName())) ? new ModelAndView("redirect:/desk/duty-gaps") : page;
	}

	private static DutyAct act(DutyDetail detail) {
		return (detail.duty().representativeId() != null) ? DutyAct.SUBSTITUTE : DutyAct.ASSIGN;
	}

	private ModelAndView filled(ModelAndView page, UUID id, AssignmentForm form) {
		if (VIEW.equals(page.getViewName())) {
			List<Candidate> all = this.pages.candidates(id);
			List<Candidate> free = all.stream().filter(Candidate::isFree).toList();
			List<Candidate> others = free.stream().skip(FIRST).toList();
			page.addObject("free", free);
			page.addObject("first", free.stream().limit(FIRST).toList());
			page.addObject("others", others);
			page.addObject("chosenLater",
					others.stream().anyMatch((other) -> other.id().equals(form.representativeId())));
			page.addObject("blocked", all.stream().filter((one) -> !one.isFree()).toList());
		}
		return page;
	}

}
