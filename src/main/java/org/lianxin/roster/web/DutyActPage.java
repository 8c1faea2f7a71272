package org.lianxin.roster.web;

import java.util.Map;
import java.util.UUID;

import org.lianxin.roster.DutyAct;
import org.lianxin.roster.DutyDetail;
import org.lianxin.roster.DutyPages;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages of all acts on a duty share: the duty beside the form, a wrong form
 * shown again, and the answer to somebody who was overtaken.
 */
@Component
class DutyActPage {

	private static final Map<String, String> FIELDS = Map.of("roster.reason.missing", "reason",
			"roster.assignment.same", "representativeId", "roster.assignment.refused", "representativeId",
			"roster.correction.same", "state");

	private final DutyPages pages;

	DutyActPage(DutyPages pages) {
		this.pages = pages;
	}

	DutyDetail detail(UUID id) {
		return this.pages.detail(id);
	}

	/** Shows the form of an act, or the duty itself where the act has no place now. */
	ModelAndView form(DutyDetail detail, DutyAct act, String view, Object form, Flash flash) {
		if (!detail.acts().contains(act)) {
			flash.notice("roster.act.impossible");
			return new ModelAndView("redirect:" + address(detail.duty().id()));
		}
		return page(view, HttpStatus.OK, detail, act).addObject("form", form);
	}

	/** Does what the form asks for and goes back to the duty. */
	ModelAndView submit(DutyDetail before, DutyAct act, String view, BindingResult errors, Flash flash, Runnable work) {
		UUID id = before.duty().id();
		try {
			if (Attempts.attempt(errors, FIELDS, work)) {
				flash.success(act.doneKey());
				return new ModelAndView("redirect:" + address(id));
			}
			return page(view, HttpStatus.UNPROCESSABLE_CONTENT, before, act);
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return page(view, HttpStatus.CONFLICT, detail(id), act).addObject("overtaken", true);
		}
	}

	private static ModelAndView page(String view, HttpStatus status, DutyDetail detail, DutyAct act) {
		return new ModelAndView(view, status).addObject("detail", detail)
			.addObject("duty", detail.duty())
			.addObject("act", act)
			.addObject("possible", detail.acts().contains(act));
	}

	static String address(UUID id) {
		return "/desk/duties/" + id;
	}

}
