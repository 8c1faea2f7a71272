package org.lianxin.web;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.RuleViolation;
import org.lianxin.shared.Unprocessable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The one table from a refusal to its status and page. */
@ControllerAdvice
class RefusalAdvice {

	@ExceptionHandler(NotFound.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NotFound refusal, Model model) {
		return page("error/404", refusal, model);
	}

	/** An address whose id or number is no id or number names nothing. */
	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String noSuchThing() {
		return "error/404";
	}

	@ExceptionHandler(Conflict.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String conflict(Conflict refusal, Model model) {
		return page("error/409", refusal, model);
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String overtaken() {
		return "error/409";
	}

	@ExceptionHandler(Unprocessable.class)
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	String unprocessable(Unprocessable refusal, Model model) {
		return page("error/422", refusal, model);
	}

	@ExceptionHandler(TooManyRequests.class)
	@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
	String tooMany(TooManyRequests refusal, Model model) {
		return page("error/429", refusal, model);
	}

	private String page(String view, RuleViolation refusal, Model model) {
		model.addAttribute("refusal", new Refusal(refusal.key(), refusal.arguments()));
		return view;
	}

	/** The sentence of an error page. */
	record Refusal(String key, Object[] arguments) {
	}

}
