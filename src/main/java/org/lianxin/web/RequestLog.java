package org.lianxin.web;

import java.io.IOException;
import java.security.SecureRandom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a short number that stands in every log line of it and on its error
 * page. {@link RequestLogEnd} takes it off the thread.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

	static final String REFERENCE = "request";

	/** No letters or digits that are mistaken for each other when read over the phone. */
	private static final char[] ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".toCharArray();

	private static final int LENGTH = 8;

	private final SecureRandom random = new SecureRandom();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String reference = reference();
		request.setAttribute(REFERENCE, reference);
		response.setHeader("X-Request-Id", reference);
		MDC.put(REFERENCE, reference);
		chain.doFilter(request, response);
	}

	private String reference() {
		StringBuilder reference = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			reference.append(ALPHABET[this.random.nextInt(ALPHABET.length)]);
		}
		return reference.toString();
	}

}
