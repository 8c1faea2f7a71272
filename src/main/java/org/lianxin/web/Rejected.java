package org.lianxin.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Answers a form that could not be taken: the same page again, with status 422. */
public final class Rejected {

	private Rejected() {
	}

	/** Shows that view again; the model already holds the form and its errors. */
	public static ModelAndView form(String view) {
		ModelAndView page = new ModelAndView(view);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
