package org.lianxin.account;

import java.time.Clock;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the passwords of a county's staff and writes sign-ins into the audit trail. */
@Component
@Transactional
class StaffSignInRecord implements SignInRecord {

	private final AccountRepository accounts;

	private final AuditTrail trail;

	private final Clock clock;

	StaffSignInRecord(AccountRepository accounts, AuditTrail trail, Clock clock) {
		this.accounts = accounts;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	public void succeeded(UserDetails user) {
		Account account = held(user);
		if (account.isLocked(this.clock.instant())) {
			throw new LockedException("locked while it was signing in");
		}
		account.signIn();
		this.accounts.save(account);
		this.trail.record(AuditKind.SIGNED_IN, account.username(), null);
	}

	@Override
	public void failed(UserDetails user) {
		Account account = held(user);
		boolean locked = account.failSignIn(this.clock.instant());
		this.accounts.save(account);
		this.trail.record(locked ? AuditKind.ACCOUNT_LOCKED : AuditKind.SIGN_IN_FAILED, account.username(), null);
	}

	private Account held(UserDetails user) {
		return this.accounts.holdByUsername(((SignedIn) user).account()).orElseThrow();
	}

}
