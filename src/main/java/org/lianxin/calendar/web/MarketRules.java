package org.lianxin.calendar.web;

import org.lianxin.calendar.RuleWords;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.ModelAndView;

/** What the two forms of a market share. */
@ControllerAdvice(assignableTypes = { MarketController.class, MarketRevisionController.class })
class MarketRules {

	@InitBinder("form")
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	/**
	 * Shows the form again with the days that its rule names; of what is wrong, only the
	 * rule is asked about.
	 */
	static ModelAndView preview(String view, MarketForm form, BindingResult errors, RuleWords words) {
		ModelAndView page = new ModelAndView(view,
				errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		form.rule().toRule().ifPresent((rule) -> {
			page.addObject("rule", rule);
			page.addObject("upcoming", words.next(rule));
		});
		return page;
	}

}
