package org.lianxin.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Leads back to the sign-in page, which says why and still knows the username typed. */
final class SignInFailure {

	private static final int LONGEST = 40;

	private SignInFailure() {
	}

	static void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		FlashMap typed = new FlashMap();
		typed.put("typed", typed(request));
		typed.setTargetRequestPath(request.getRequestURI());
		new SessionFlashMapManager().saveOutputFlashMap(typed, request, response);
		response.sendRedirect(request.getRequestURI() + "?" + reason(failure));
	}

	private static String typed(HttpServletRequest request) {
		String username = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
		return (username != null && username.length() <= LONGEST) ? username : "";
	}

	private static String reason(AuthenticationException failure) {
		if (failure instanceof LockedException) {
			return "locked";
		}
		return (failure instanceof DisabledException) ? "disabled" : "wrong";
	}

}
