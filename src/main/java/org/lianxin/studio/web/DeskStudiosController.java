package org.lianxin.studio.web;

import jakarta.validation.Valid;
import org.lianxin.studio.StudioService;
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
import org.springframework.web.servlet.ModelAndView;

/** The studios as their administrator sees them, and the opening of another. */
@Controller
@RequestMapping("/desk/studios")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DeskStudiosController {

	private final StudioService studios;

	DeskStudiosController(StudioService studios) {
		this.studios = studios;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("studios", this.studios.all());
		return "studio/desk";
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", OpeningForm.empty());
		return "studio/opening";
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") OpeningForm form, BindingResult errors, Flash flash) {
		if (!Attempts.attempt(errors, () -> this.studios.open(form.toCommand()))) {
			return Rejected.form("studio/opening");
		}
		flash.success("studio.opened", form.facts().name());
		return new ModelAndView("redirect:/desk/studios");
	}

}
