package org.lianxin.roster.appointment.web;

import java.util.List;

import jakarta.validation.Valid;
import org.lianxin.roster.appointment.AnswerAppointment;
import org.lianxin.roster.appointment.AppointmentAct;
import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.MissedBy;
import org.lianxin.roster.appointment.web.AnswerForm.Outcome;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Records whether they met, and if not, who did not come. */
@Controller
@RequestMapping("/desk/appointments/{number}/outcome")
class AppointmentOutcomeController {

	private static final String VIEW = "appointment/outcome";

	private final AnswerPage page;

	private final AppointmentDesk desk;

	private final Options options;

	AppointmentOutcomeController(AnswerPage page, AppointmentDesk desk, Options options) {
		this.page = page;
		this.desk = desk;
		this.options = options;
	}

	@ModelAttribute("outcomes")
	List<Option> outcomes() {
		return this.options.of(Outcome::key, Outcome.values());
	}

	@GetMapping
	ModelAndView form(@PathVariable AppointmentNumber number, Flash flash) {
		AppointmentDetail asked = this.page.detail(number);
		return this.page.form(asked, AppointmentAct.KEEP, VIEW, AnswerForm.of(asked), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable AppointmentNumber number, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Flash flash) {
		form.checkOutcome(errors);
		boolean kept = form.outcome() == Outcome.KEPT;
		return this.page.submit(number, kept ? AppointmentAct.KEEP : AppointmentAct.MISS, VIEW, errors, flash,
				() -> record(form.toCommand(number), form.outcome()));
	}

	private void record(AnswerAppointment answer, Outcome outcome) {
		switch (outcome) {
			case KEPT -> this.desk.keep(answer);
			case MISSED_BY_RESIDENT -> this.desk.miss(answer, MissedBy.RESIDENT);
			case MISSED_BY_REPRESENTATIVE -> this.desk.miss(answer, MissedBy.REPRESENTATIVE);
		}
	}

}
