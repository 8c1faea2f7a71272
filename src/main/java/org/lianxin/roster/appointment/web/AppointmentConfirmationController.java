package org.lianxin.roster.appointment.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.AnswerAppointment;
import org.lianxin.roster.appointment.AppointmentAct;
import org.lianxin.roster.appointment.AppointmentDesk;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Agrees to the time that a resident asked for. */
@Controller
class AppointmentConfirmationController {

	private final AppointmentDesk desk;

	AppointmentConfirmationController(AppointmentDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/desk/appointments/{number}/confirmation")
	String create(@PathVariable AppointmentNumber number, @RequestParam(required = false) @Nullable Integer version,
			Flash flash) {
		try {
			this.desk.confirm(new AnswerAppointment(number, (version != null) ? version : -1, null));
			flash.success(AppointmentAct.CONFIRM.doneKey(), number);
		}
		catch (Conflict overtaken) {
			flash.problem(overtaken.key(), overtaken.arguments());
		}
		return "redirect:" + AnswerPage.address(number);
	}

}
