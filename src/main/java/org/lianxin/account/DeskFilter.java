package org.lianxin.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.tenancy.CurrentCounty;
import org.slf4j.MDC;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the county of the desk from the one signed in, never from the request, and asks
 * for a first password to be changed.
 */
class DeskFilter extends OncePerRequestFilter {

	private static final String PASSWORD = "/desk/password";

	/** As the rules of access match it: "/%64esk" is the desk too. */
	private final RequestMatcher desk = PathPatternRequestMatcher.withDefaults().matcher("/desk/**");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.desk.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<SignedIn> person = SignedIn.current();
		if (person.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		if (person.get().mustChangePassword() && !request.getRequestURI().equals(PASSWORD)) {
			response.sendRedirect(PASSWORD);
			return;
		}
		MDC.put("county", person.get().countySlug());
		try (CurrentCounty.Scope scope = CurrentCounty.enter(person.get().countyId())) {
			chain.doFilter(request, response);
		}
	}

}
