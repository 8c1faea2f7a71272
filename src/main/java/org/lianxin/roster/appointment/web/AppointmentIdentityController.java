package org.lianxin.roster.appointment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.web.Line;
import org.lianxin.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows which resident comes, once a purpose is given; each look is recorded. */
@Controller
@RequestMapping("/desk/appointments/{number}/identity")
class AppointmentIdentityController {

	private static final String VIEW = "appointment/identity";

	private final AppointmentPages pages;

	private final AppointmentDesk desk;

	AppointmentIdentityController(AppointmentPages pages, AppointmentDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	String form(@PathVariable AppointmentNumber number, Model model) {
		model.addAttribute("asked", this.pages.detail(number));
		model.addAttribute("form", new LookForm(null));
		return VIEW;
	}

	/**
	 * Answers with the page itself: what it shows must not lie behind an address that can
	 * be opened again.
	 */
	@PostMapping
	ModelAndView reveal(@PathVariable AppointmentNumber number, @Valid @ModelAttribute("form") LookForm form,
			BindingResult errors, Model model) {
		model.addAttribute("asked", this.pages.detail(number));
		if (errors.hasErrors()) {
			return Rejected.form(VIEW);
		}
		return new ModelAndView(VIEW).addObject("resident", this.desk.reveal(number, form.purpose()));
	}

	/** Why somebody wants to look. */
	record LookForm(@NotBlank(message = "{roster.appointment.identity.purpose.blank}") @Line(
			max = 200) @Nullable String purpose) {
	}

}
