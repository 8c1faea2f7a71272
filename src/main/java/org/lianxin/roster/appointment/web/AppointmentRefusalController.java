package org.lianxin.roster.appointment.web;

import jakarta.validation.Valid;
import org.lianxin.roster.appointment.AppointmentAct;
import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says that an appointment can't be, and why. */
@Controller
@RequestMapping("/desk/appointments/{number}/refusal")
class AppointmentRefusalController {

	private static final String VIEW = "appointment/refusal";

	private final AnswerPage page;

	private final AppointmentDesk desk;

	AppointmentRefusalController(AnswerPage page, AppointmentDesk desk) {
		this.page = page;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView form(@PathVariable AppointmentNumber number, Flash flash) {
		AppointmentDetail asked = this.page.detail(number);
		return this.page.form(asked, AppointmentAct.DECLINE, VIEW, AnswerForm.of(asked), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable AppointmentNumber number, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Flash flash) {
		form.checkReason(errors);
		return this.page.submit(number, AppointmentAct.DECLINE, VIEW, errors, flash,
				() -> this.desk.decline(form.toCommand(number)));
	}

}
