package org.lianxin.account;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Makes the first operator from {@code lianxin.operator.username} and
 * {@code lianxin.operator.password}, which must be changed at the first sign-in. Without
 * a password it makes none: there is no default one to forget.
 */
@Component
class OperatorBootstrap implements ApplicationRunner {

	private final Operators operators;

	private final String username;

	private final @Nullable String password;

	OperatorBootstrap(Operators operators, @Value("${lianxin.operator.username:operator}") String username,
			@Value("${lianxin.operator.password:#{null}}") @Nullable String password) {
		this.operators = operators;
		this.username = username;
		this.password = password;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.password != null && !this.password.isBlank()) {
			this.operators.ensure(this.username, this.password, true);
		}
	}

}
