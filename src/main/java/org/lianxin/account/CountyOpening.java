package org.lianxin.account;

import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a county: its places, and its first administrator, who does the rest. */
@Service
@Transactional
public class CountyOpening {

	private final Counties counties;

	private final Accounts accounts;

	CountyOpening(Counties counties, Accounts accounts) {
		this.counties = counties;
		this.accounts = accounts;
	}

	/**
	 * Opens the county and returns its first administrator's one-time password, which is
	 * kept nowhere.
	 */
	@PreAuthorize("hasRole('OPERATOR')")
	public OneTimePassword open(OpenCounty command) {
		County county = this.counties.open(command.divisionCode(), command.slug(), command.initials());
		CreateAccount first = new CreateAccount(command.administrator(), command.administratorName(),
				Role.ADMINISTRATOR, null, null);
		return CurrentCounty.call(county.id(), () -> this.accounts.createFirst(first));
	}

}
