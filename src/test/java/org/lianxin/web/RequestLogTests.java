package org.lianxin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequestLogTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@AfterEach
	void clear() {
		MDC.clear();
	}

	@Test
	void aFailureAfterTheLastFilterIsStillLoggedUnderTheNumberOfItsRequest() {
		FilterChain failing = (request, response) -> {
			throw new ServletException("the page failed");
		};
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> new RequestLog().doFilter(this.request, this.response, failing));
		assertThat(MDC.get("request")).isNotNull().isEqualTo(this.response.getHeader("X-Request-Id"));
	}

	@Test
	void theNextRequestOfTheThreadBeginsWithoutCountyAndNumber() {
		MDC.put("county", "guanxian");
		MDC.put("request", "7CLLL57W");
		new RequestLogEnd().requestDestroyed(new ServletRequestEvent(new MockServletContext(), this.request));
		assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
	}

}
