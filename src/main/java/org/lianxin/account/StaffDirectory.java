package org.lianxin.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.County;

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
		County county = this.counties.current();
		return Optional.of(username.strip().toLowerCase(Locale.ROOT))
			.filter(CreateAccount::isUsername)
			.flatMap(this.accounts::findByUsername)
			.map((account) -> new SignedIn(account.view(this.clock.instant()), county, account.passwordHash()))
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

}
