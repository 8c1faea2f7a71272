package org.lianxin.account;

import java.time.Clock;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords, locks after the fifth, and writes sign-ins into the audit
 * trail.
 */
@Component
@Transactional
class SignInRecord {

	private final AccountRepository accounts;

	private final Operators operators;

	private final AuditTrail trail;

	private final Clock clock;

	SignInRecord(AccountRepository accounts, Operators operators, AuditTrail trail, Clock clock) {
		this.accounts = accounts;
		this.operators = operators;
		this.trail = trail;
		this.clock = clock;
	}

	@EventListener
	void succeeded(AuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.accounts.findByUsername(person.account()).ifPresent((account) -> {
				account.signIn();
				this.accounts.save(account);
				this.trail.record(AuditKind.SIGNED_IN, account.username(), null);
			});
		}
		else {
			this.operators.signIn(event.getAuthentication().getName());
		}
	}

	@EventListener
	void failed(AuthenticationFailureBadCredentialsEvent event) {
		String username = StaffDirectory.asKept(event.getAuthentication().getName());
		if (CurrentCounty.id().isEmpty()) {
			this.operators.failSignIn(username);
			return;
		}
		this.accounts.findByUsername(username).ifPresent((account) -> {
			boolean locked = account.failSignIn(this.clock.instant());
			this.accounts.save(account);
			this.trail.record(locked ? AuditKind.ACCOUNT_LOCKED : AuditKind.SIGN_IN_FAILED, username, null);
		});
	}

}
