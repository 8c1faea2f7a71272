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

/** Takes an appointment back for a resident who said so. */
@Controller
@RequestMapping("/desk/appointments/{number}/cancellation")
class AppointmentCancellationController {

	private static final String VIEW = "appointment/cancellation";

	private final AnswerPage page;

	private final AppointmentDesk desk;

	AppointmentCancellationController(AnswerPage page, AppointmentDesk desk) {
		this.page = page;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView form(@PathVariable AppointmentNumber number, Flash flash) {
		AppointmentDetail asked = this.page.detail(number);
		return this.page.form(asked, AppointmentAct.CANCEL, VIEW, AnswerForm.of(asked), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable AppointmentNumber number, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Flash flash) {
		return this.page.submit(number, AppointmentAct.CANCEL, VIEW, errors, flash,
				() -> this.desk.cancel(form.toCommand(number)));
	}

}
