package org.lianxin.representative.web;

import jakarta.validation.Valid;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.representative.RepresentativeRecord;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes what is kept of a representative. */
@Controller
@RequestMapping("/desk/representatives/{code}/revision")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class RecordRevisionController {

	private static final String VIEW = "representative/revision";

	private final RepresentativeService representatives;

	private final RepresentativeDirectory directory;

	RecordRevisionController(RepresentativeService representatives, RepresentativeDirectory directory) {
		this.representatives = representatives;
		this.directory = directory;
	}

	@GetMapping
	String form(@PathVariable String code, Model model) {
		RepresentativeRecord person = this.directory.record(code);
		model.addAttribute("record", person);
		model.addAttribute("form", RecordForm.of(person));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") RecordForm form, BindingResult errors,
			Model model, Flash flash) {
		model.addAttribute("record", this.directory.record(code));
		try {
			if (!Attempts.attempt(errors, ElectionForm.FIELDS,
					() -> this.representatives.revise(form.toCommand(code)))) {
				return Rejected.form(VIEW);
			}
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return overtaken(form, this.directory.record(code));
		}
		flash.success("representative.revised", form.facts().name());
		return new ModelAndView("redirect:/desk/representatives/" + code);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private static ModelAndView overtaken(RecordForm form, RepresentativeRecord present) {
		ModelAndView page = new ModelAndView(VIEW, HttpStatus.CONFLICT);
		page.addObject("record", present);
		page.addObject("form", form.over(present));
		page.addObject("overtaken", true);
		return page;
	}

}
