package org.lianxin.tenancy.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.tenancy.County;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks a resident for the code again: their visit has ended, or they came by a link.
 */
@ControllerAdvice(annotations = FollowedByCode.class)
class CodeAdvice {

	@ExceptionHandler(AccessDeniedException.class)
	String askForTheCode(HttpServletRequest request, RedirectAttributes parameters) {
		County county = PublicCounty.of(request).orElseThrow();
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		parameters.addAttribute("number", path.get("number"));
		return "redirect:/c/" + county.slug() + "/track";
	}

}
