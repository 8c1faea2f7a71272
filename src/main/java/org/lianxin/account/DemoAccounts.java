package org.lianxin.account;

import java.time.Clock;

import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts with a password that everybody knows: the one place where there are such, and
 * there in the demo only.
 */
@Component
@Profile("demo")
@Transactional
public class DemoAccounts {

	/** The password of every account of the demo. */
	public static final String PASSWORD = "lianxin-2026";

	private final AccountRepository accounts;

	private final Operators operators;

	private final AuditTrail trail;

	private final Clock clock;

	/** Hashed once: slow as hashing must be, a hundred times would be felt. */
	private final String hash;

	DemoAccounts(AccountRepository accounts, Operators operators, AuditTrail trail, Passwords passwords, Clock clock) {
		this.accounts = accounts;
		this.operators = operators;
		this.trail = trail;
		this.clock = clock;
		this.hash = passwords.hash(PASSWORD);
	}

	/** Makes an operator of the platform, if there is none of that name. */
	@PreAuthorize("hasRole('OPERATOR')")
	public void makeOperator(String username) {
		this.operators.ensure(username, PASSWORD, false);
	}

	/** Makes an account, or gives the one of that name the known password. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void make(CreateAccount command) {
		Account account = this.accounts.findByUsername(command.username())
			.orElseGet(() -> new Account(command, this.hash, this.clock.instant()));
		if (account.version() < 0) {
			this.trail.record(AuditKind.ACCOUNT_CREATED, command.username(), null);
		}
		account.choosePassword(this.hash);
		this.accounts.save(account);
	}

}
