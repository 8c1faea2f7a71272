package org.lianxin.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers what may not be done: a page that was open for too long is told so, a new
 * operator is asked for a password first, the rest is 403.
 */
@Component
class DeniedAccess implements AccessDeniedHandler {

	/** Read by the page of status 403. */
	private static final String STALE = "stale";

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
			throws IOException {
		if (denial instanceof CsrfException) {
			request.setAttribute(STALE, true);
		}
		else if (request.isUserInRole(Operators.NEW_OPERATOR) && request.getMethod().equals("GET")) {
			response.sendRedirect("/admin/password");
			return;
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

}
