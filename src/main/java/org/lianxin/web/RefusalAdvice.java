package org.lianxin.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.support.RequestContextUtils;

/** The one table from a refusal to its status and page. */
@ControllerAdvice
class RefusalAdvice {

	private final ShellAdvice shells;

	RefusalAdvice(ShellAdvice shells) {
		this.shells = shells;
	}

	@ExceptionHandler(NotFound.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NotFound refusal, Model model, HttpServletRequest request) {
		return page("error/404", refusal, model, request);
	}

	/** An address whose id or number is no id or number names nothing. */
	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String noSuchThing(Model model, HttpServletRequest request) {
		return page("error/404", model, request);
	}

	@ExceptionHandler(Conflict.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String conflict(Conflict refusal, Model model, HttpServletRequest request) {
		return page("error/409", refusal, model, request);
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	@ResponseStatus(HttpStatus.CONFLICT)
	String overtaken(Model model, HttpServletRequest request) {
		return page("error/409", model, request);
	}

	@ExceptionHandler(Unprocessable.class)
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	String unprocessable(Unprocessable refusal, Model model, HttpServletRequest request) {
		return page("error/422", refusal, model, request);
	}

	@ExceptionHandler(TooManyRequests.class)
	@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
	String tooMany(TooManyRequests refusal, Model model, HttpServletRequest request) {
		return page("error/429", refusal, model, request);
	}

	private String page(String view, RuleViolation refusal, Model model, HttpServletRequest request) {
		model.addAttribute("refusal", new Refusal(refusal.key(), refusal.arguments()));
		return page(view, model, request);
	}

	/** Where a controller has failed, its model is gone, and the shell with it. */
	private String page(String view, Model model, HttpServletRequest request) {
		model.addAttribute("shell", this.shells.shell(request, RequestContextUtils.getLocale(request)));
		return view;
	}

	/** The sentence of an error page. */
	record Refusal(String key, Object[] arguments) {
	}

}
