package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.SwapPages;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What the acts on an offer share: where they lead, and what a refusal shows. */
@Component
class SwapActPage {

	static final String VIEW = "roster/swap";

	private final SwapPages pages;

	SwapActPage(SwapPages pages) {
		this.pages = pages;
	}

	/** Does what the form asks for and goes back to the offer. */
	ModelAndView submit(UUID id, String view, String doneKey, BindingResult errors, Flash flash, Runnable work) {
		try {
			if (Attempts.attempt(errors, work)) {
				flash.success(doneKey);
				return new ModelAndView("redirect:" + SwapListForm.LIST + "/" + id);
			}
			return page(id, view, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (Conflict refusal) {
			return page(id, view, HttpStatus.CONFLICT).addObject("overtaken",
					new DefaultMessageSourceResolvable(new String[] { refusal.key() }, refusal.arguments(), null));
		}
		catch (OptimisticLockingFailureException overtaken) {
			return page(id, view, HttpStatus.CONFLICT).addObject("overtaken",
					new DefaultMessageSourceResolvable("roster.swap.gone"));
		}
	}

	private ModelAndView page(UUID id, String view, HttpStatus status) {
		return new ModelAndView(view, status).addObject("detail", this.pages.detail(id));
	}

}
