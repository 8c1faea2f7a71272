package org.lianxin.tenancy.web;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the county of a public address before anybody signs in; an unknown one is left
 * unset and answered 404.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CountyFilter extends OncePerRequestFilter {

	static final String COUNTY = CountyFilter.class.getName() + ".county";

	private static final Pattern ADDRESS = Pattern.compile("/c/([^/]{1,40})(/.*)?");

	private final Counties counties;

	CountyFilter(Counties counties) {
		this.counties = counties;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<County> county = county(request.getRequestURI());
		if (county.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(COUNTY, county.get());
		MDC.put("county", county.get().slug());
		try (CurrentCounty.Scope scope = CurrentCounty.enter(county.get().id())) {
			chain.doFilter(request, response);
		}
	}

	private Optional<County> county(String path) {
		Matcher address = ADDRESS.matcher(path);
		return address.matches() ? this.counties.find(address.group(1)) : Optional.empty();
	}

}
