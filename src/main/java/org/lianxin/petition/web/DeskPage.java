package org.lianxin.petition.web;

import java.util.List;

import org.lianxin.petition.Act;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.TimelineEntry;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages of all acts share: the petition beside the form, a wrong form shown
 * again, and the answer to somebody who was overtaken.
 */
@Component
class DeskPage {

	/** Where those go who have handed a matter away and see it no more. */
	private static final String LIST = "/desk/petitions";

	private final PetitionPages pages;

	DeskPage(PetitionPages pages) {
		this.pages = pages;
	}

	/**
	 * Shows the form of an act, or the petition itself where the act has no place now.
	 */
	ModelAndView form(PetitionDetail petition, Act act, String view, Object form, Flash flash) {
		if (!petition.acts().contains(act)) {
			flash.notice("petition.act.impossible");
			return new ModelAndView("redirect:" + address(petition.number()));
		}
		return page(view, petition, act).addObject("form", form);
	}

	/**
	 * Does what the form asks for and goes back to the petition.
	 * @param seen the last entry of the timeline that the officer had read
	 * @param work the use case
	 */
	ModelAndView submit(PetitionNumber number, Act act, int seen, String view, BindingResult errors, Flash flash,
			Runnable work) {
		try {
			if (Attempts.attempt(errors, work)) {
				flash.success(act.doneKey(), number);
				return new ModelAndView("redirect:" + ((act != Act.HAND_OVER) ? address(number) : LIST));
			}
			return answer(HttpStatus.UNPROCESSABLE_CONTENT, view, this.pages.detail(number), act);
		}
		catch (Conflict | OptimisticLockingFailureException ex) {
			return overtaken(number, act, seen, view);
		}
	}

	/** Shows what changed in the meantime, with all that was typed. */
	private ModelAndView overtaken(PetitionNumber number, Act act, int seen, String view) {
		List<TimelineEntry> changes = this.pages.since(number, seen);
		return answer(HttpStatus.CONFLICT, view, this.pages.detail(number), act).addObject("changes", changes);
	}

	private ModelAndView answer(HttpStatus status, String view, PetitionDetail petition, Act act) {
		ModelAndView page = page(view, petition, act);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(String view, PetitionDetail petition, Act act) {
		return new ModelAndView(view).addObject("petition", petition)
			.addObject("act", act)
			.addObject("possible", petition.acts().contains(act));
	}

	static String address(PetitionNumber number) {
		return LIST + "/" + number.value();
	}

}
