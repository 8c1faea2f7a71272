package org.lianxin.representative.team.web;

import org.lianxin.representative.team.RequestAct;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.RequestPages;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages of all acts on a request share: the request beside the form, a wrong
 * form shown again, and the answer to somebody who was overtaken.
 */
@Component
class RequestActPage {

	private static final String LIST = "/desk/team-requests";

	private final RequestPages pages;

	RequestActPage(RequestPages pages) {
		this.pages = pages;
	}

	RequestDetail detail(TeamRequestNumber number) {
		return this.pages.detail(number);
	}

	/**
	 * Shows the form of an act, or the request itself where the act has no place now.
	 */
	ModelAndView form(RequestDetail asked, RequestAct act, String view, Object form, Flash flash) {
		if (!asked.acts().contains(act)) {
			flash.notice("team.request.act.impossible");
			return new ModelAndView("redirect:" + address(asked.number()));
		}
		return page(view, HttpStatus.OK, asked, act).addObject("form", form);
	}

	/** Does what the form asks for and goes back to the request. */
	ModelAndView submit(TeamRequestNumber number, RequestAct act, String view, BindingResult errors, Flash flash,
			Runnable work) {
		RequestDetail before = this.pages.detail(number);
		try {
			if (Attempts.attempt(errors, TeamFields.OF_RULES, work)) {
				flash.success(act.doneKey(), number);
				return new ModelAndView("redirect:" + address(number));
			}
			return page(view, HttpStatus.UNPROCESSABLE_CONTENT, before, act);
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return page(view, HttpStatus.CONFLICT, this.pages.detail(number), act).addObject("overtaken", true);
		}
	}

	private static ModelAndView page(String view, HttpStatus status, RequestDetail asked, RequestAct act) {
		return new ModelAndView(view, status).addObject("asked", asked)
			.addObject("act", act)
			.addObject("possible", asked.acts().contains(act));
	}

	static String address(TeamRequestNumber number) {
		return LIST + "/" + number.value();
	}

}
