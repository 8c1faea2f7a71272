package org.lianxin.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.web.PublicCounty;
import org.lianxin.web.Shell;
import org.lianxin.web.ShellSource;

import org.springframework.stereotype.Component;

/** Tells the layout the county of an address or of the one signed in, and who that is. */
@Component
class AccountShell implements ShellSource {

	@Override
	public Optional<Shell.CountyBadge> county(HttpServletRequest request) {
		Optional<County> addressed = PublicCounty.of(request);
		if (addressed.isPresent()) {
			return addressed.map((county) -> new Shell.CountyBadge(county.name(), county.slug()));
		}
		return SignedIn.current().map((person) -> new Shell.CountyBadge(person.countyName(), person.countySlug()));
	}

	@Override
	public Optional<Shell.PersonBadge> person(HttpServletRequest request) {
		if (request.isUserInRole(Operators.OPERATOR) || request.isUserInRole(Operators.NEW_OPERATOR)) {
			return Optional.of(new Shell.PersonBadge(request.getRemoteUser(), "account.role.OPERATOR", null));
		}
		return SignedIn.current()
			.map((person) -> new Shell.PersonBadge(person.name(), person.role().key(), person.workplace()));
	}

}
