package org.lianxin.roster.appointment.web;

import org.lianxin.roster.appointment.AppointmentAct;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages share on which staff act on an appointment: the appointment beside the
 * form, a wrong form shown again, and the answer to somebody who was overtaken.
 */
@Component
class AnswerPage {

	private final AppointmentPages pages;

	AnswerPage(AppointmentPages pages) {
		this.pages = pages;
	}

	AppointmentDetail detail(AppointmentNumber number) {
		return this.pages.detail(number);
	}

	/**
	 * Shows the form of an act, or the appointment itself where the act has no place now.
	 */
	ModelAndView form(AppointmentDetail asked, AppointmentAct act, String view, Object form, Flash flash) {
		if (!asked.acts().contains(act)) {
			flash.notice("roster.appointment.act.impossible");
			return new ModelAndView("redirect:" + address(asked.number()));
		}
		return page(view, HttpStatus.OK, asked, act).addObject("form", form);
	}

	/** Does what the form asks for and goes back to the appointment. */
	ModelAndView submit(AppointmentNumber number, AppointmentAct act, String view, BindingResult errors, Flash flash,
			Runnable work) {
		AppointmentDetail before = this.pages.detail(number);
		try {
			if (Attempts.attempt(errors, AppointmentFields.OF_RULES, work)) {
				flash.success(act.doneKey(), number);
				return new ModelAndView("redirect:" + address(number));
			}
			return page(view, HttpStatus.UNPROCESSABLE_CONTENT, before, act);
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return page(view, HttpStatus.CONFLICT, this.pages.detail(number), act).addObject("overtaken", true);
		}
	}

	private static ModelAndView page(String view, HttpStatus status, AppointmentDetail asked, AppointmentAct act) {
		return new ModelAndView(view, status).addObject("asked", asked)
			.addObject("act", act)
			.addObject("possible", asked.acts().contains(act));
	}

	static String address(AppointmentNumber number) {
		return "/desk/appointments/" + number.value();
	}

}
