package org.lianxin.account;

import java.time.Clock;
import java.util.Locale;

import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who signs in, in the county of the address and in no other. */
@Component
class StaffDirectory implements UserDetailsService {

	private final AccountRepository accounts;

	private final Counties counties;

	private final Clock clock;

	StaffDirectory(AccountRepository accounts, Counties counties, Clock clock) {
		this.accounts = accounts;
		this.counties = counties;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String username) {
		if (CurrentCounty.id().isEmpty()) {
			throw new UsernameNotFoundException("no county");
		}
		County county = this.counties.current();
		return this.accounts.findByUsername(asKept(username))
			.map((account) -> new SignedIn(account.view(this.clock.instant()), county, account.passwordHash()))
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

	/** Returns a username as accounts keep it, of however it was typed. */
	static String asKept(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

}
