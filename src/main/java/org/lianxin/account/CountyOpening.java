package org.lianxin.account;

import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a county: its places, and its first administrator, who does the rest. */
@Service
public class CountyOpening {

	private final Counties counties;

	private final Accounts accounts;

	private final TransactionTemplate transaction;

	CountyOpening(Counties counties, Accounts accounts, PlatformTransactionManager transactions) {
		this.counties = counties;
		this.accounts = accounts;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Opens the county and returns its first administrator's one-time password, which is
	 * kept nowhere.
	 */
	@PreAuthorize("hasRole('OPERATOR')")
	public OneTimePassword open(OpenCounty command) {
		// Hibernate asks for the county when the transaction begins, so it is set before.
		return CurrentCounty.call(County.idOf(command.divisionCode()),
				() -> this.transaction.execute((status) -> openWithAdministrator(command)));
	}

	private OneTimePassword openWithAdministrator(OpenCounty command) {
		this.counties.open(command.divisionCode(), command.slug(), command.initials());
		return this.accounts.createFirst(new CreateAccount(command.administrator(), command.administratorName(),
				Role.ADMINISTRATOR, null, null));
	}

}
