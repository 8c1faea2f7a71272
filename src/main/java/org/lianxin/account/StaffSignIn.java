package org.lianxin.account;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The ways into a county's desk and out of it: one sign-in page per county, found again
 * after an idle exit.
 */
@Component
class StaffSignIn implements AuthenticationEntryPoint, LogoutSuccessHandler {

	static final String PAGE = "/c/*/login";

	private static final String COUNTY = "county";

	private static final Duration REMEMBERED = Duration.ofDays(365);

	AuthenticationSuccessHandler success() {
		SavedRequestAwareAuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();
		onward.setDefaultTargetUrl("/desk");
		return (request, response, authentication) -> {
			remember(request, response, ((SignedIn) authentication.getPrincipal()).countySlug());
			onward.onAuthenticationSuccess(request, response, authentication);
		};
	}

	/**
	 * Sends whoever must sign in to the page of the county where this device last did.
	 */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		String page = page(request);
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", page);
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		response.sendRedirect(page);
	}

	private String page(HttpServletRequest request) {
		Cookie county = WebUtils.getCookie(request, COUNTY);
		if (county == null || !county.getValue().matches("[a-z0-9-]{2,40}")) {
			return "/?desk";
		}
		boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		return "/c/" + county.getValue() + "/login" + (expired ? "?expired" : "");
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) throws IOException {
		Object person = (authentication != null) ? authentication.getPrincipal() : null;
		response.sendRedirect((person instanceof SignedIn staff) ? "/c/" + staff.countySlug() + "/login?out" : "/");
	}

	private void remember(HttpServletRequest request, HttpServletResponse response, String slug) {
		ResponseCookie cookie = ResponseCookie.from(COUNTY, slug)
			.path("/")
			.maxAge(REMEMBERED)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
