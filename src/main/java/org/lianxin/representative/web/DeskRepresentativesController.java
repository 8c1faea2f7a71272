package org.lianxin.representative.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The representatives as their administrator sees them, and the entering of another. */
@Controller
@RequestMapping("/desk/representatives")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DeskRepresentativesController {

	private final RepresentativeService representatives;

	DeskRepresentativesController(RepresentativeService representatives) {
		this.representatives = representatives;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID studio,
			@RequestParam(required = false) @Nullable String after, Model model) {
		model.addAttribute("studio", studio);
		model.addAttribute("after", after);
		model.addAttribute("page", this.representatives.list(studio, after));
		return "representative/desk";
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable UUID studio, Model model) {
		model.addAttribute("form", ElectionForm.in(studio));
		return "representative/election";
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") ElectionForm form, BindingResult errors, Flash flash) {
		if (!Attempts.attempt(errors, () -> this.representatives.seat(form.toCommand()))) {
			return Rejected.form("representative/election");
		}
		flash.success("representative.elected", form.name());
		return new ModelAndView("redirect:/desk/representatives?studio=" + form.studioId());
	}

}
