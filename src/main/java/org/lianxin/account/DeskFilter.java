package org.lianxin.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the county of the desk from the one signed in, never from the request, and asks
 * for a first password to be changed.
 */
class DeskFilter extends OncePerRequestFilter {

	private static final String PASSWORD = "/desk/password";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/desk");
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
		finally {
			MDC.remove("county");
		}
	}

}
