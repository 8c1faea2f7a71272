package org.lianxin.support;

import java.util.HashMap;
import java.util.Map;

import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Gives the portal its own CSRF tokens back after each method: MockMvc's {@code csrf()}
 * moves those of the running portal from the cookie to the session, for good.
 */
class CsrfTokensListener implements TestExecutionListener {

	private static final String TOKENS = "tokenRepository";

	private final Map<CsrfFilter, Object> own = new HashMap<>();

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext()
			.getBeansOfType(SecurityFilterChain.class)
			.values()
			.stream()
			.flatMap((chain) -> chain.getFilters().stream())
			.filter(CsrfFilter.class::isInstance)
			.map(CsrfFilter.class::cast)
			.forEach((filter) -> this.own.put(filter, ReflectionTestUtils.getField(filter, TOKENS)));
	}

	@Override
	public void afterTestMethod(TestContext test) {
		this.own.forEach((filter, tokens) -> ReflectionTestUtils.setField(filter, TOKENS, tokens));
	}

}
