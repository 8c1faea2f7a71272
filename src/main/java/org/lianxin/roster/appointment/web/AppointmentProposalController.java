package org.lianxin.roster.appointment.web;

import jakarta.validation.Valid;
import org.lianxin.roster.appointment.AppointmentAct;
import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.Openings;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Proposes another time. */
@Controller
@RequestMapping("/desk/appointments/{number}/proposal")
class AppointmentProposalController {

	private static final String VIEW = "appointment/proposal";

	private final AnswerPage page;

	private final AppointmentDesk desk;

	private final Openings openings;

	AppointmentProposalController(AnswerPage page, AppointmentDesk desk, Openings openings) {
		this.page = page;
		this.desk = desk;
		this.openings = openings;
	}

	@GetMapping
	ModelAndView form(@PathVariable AppointmentNumber number, Flash flash) {
		AppointmentDetail asked = this.page.detail(number);
		return this.page.form(asked, AppointmentAct.PROPOSE, VIEW, AnswerForm.of(asked), flash)
			.addObject("slots", this.openings.toPropose(asked));
	}

	@PostMapping
	ModelAndView create(@PathVariable AppointmentNumber number, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Flash flash) {
		form.checkDuty(errors);
		ModelAndView answer = this.page.submit(number, AppointmentAct.PROPOSE, VIEW, errors, flash,
				() -> this.desk.propose(form.toProposal(number)));
		return VIEW.equals(answer.getViewName())
				? answer.addObject("slots", this.openings.toPropose(this.page.detail(number))) : answer;
	}

}
