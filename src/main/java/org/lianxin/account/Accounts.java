package org.lianxin.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of a county: who may make, reset, disable and enable them. */
@Service
@Transactional
public class Accounts {

	private static final int PAGE = 50;

	private final AccountRepository accounts;

	private final Passwords passwords;

	private final AuditTrail trail;

	private final StaffSessions sessions;

	private final Clock clock;

	Accounts(AccountRepository accounts, Passwords passwords, AuditTrail trail, StaffSessions sessions, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.trail = trail;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Lists the accounts of the county by username, 50 to a page. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')")
	@Transactional(readOnly = true)
	public Paged<AccountView> list(AccountFilter filter, @Nullable String after) {
		Instant now = this.clock.instant();
		List<AccountView> rows = this.accounts
			.page((after != null) ? after.replace("\0", "") : "", filter.roles(), filter.disabled(), filter.locked(),
					now, filter.prefix(), Limit.of(PAGE + 1))
			.stream()
			.map((account) -> account.view(now))
			.toList();
		return Paged.of(rows, PAGE, AccountView::username);
	}

	/** Lists who works for a place and may sign in, by username. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	@Transactional(readOnly = true)
	public List<Colleague> of(UUID workplaceId) {
		return this.accounts.findByWorkplaceIdAndDisabledFalseOrderByUsername(workplaceId)
			.stream()
			.map(Account::colleague)
			.toList();
	}

	/** Gives all accounts of the county by username, one by one. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')")
	@Transactional(readOnly = true)
	public void export(AccountFilter filter, Consumer<AccountView> accounts) {
		String after = null;
		do {
			Paged<AccountView> page = list(filter, after);
			page.rows().forEach(accounts);
			after = page.next();
		}
		while (after != null);
	}

	/** Returns one account. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')")
	@Transactional(readOnly = true)
	public AccountView account(String username) {
		return load(username).view(this.clock.instant());
	}

	/** Lists the accounts that work for one studio, representative or unit. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR')")
	@Transactional(readOnly = true)
	public List<AccountView> of(Role role, UUID workplaceId) {
		return workingFor(role, workplaceId).stream().map((account) -> account.view(this.clock.instant())).toList();
	}

	/**
	 * Makes an account with a one-time password.
	 * @throws Unprocessable if the username is taken, the role and the workplace do not
	 * go together, or the representative has one already
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public OneTimePassword create(CreateAccount command) {
		return add(command);
	}

	/**
	 * Gives the account a new one-time password, unlocks it, and signs its owner out
	 * everywhere.
	 * @throws Unprocessable if it is one's own, or one's role does not manage its role
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR')")
	public OneTimePassword reset(String username) {
		refuseOwn(username, "account.reset.self");
		Account account = loadManaged(username);
		String password = this.passwords.oneTime();
		account.resetPassword(this.passwords.hash(password));
		changed(account, AuditKind.PASSWORD_RESET);
		return new OneTimePassword(username, password);
	}

	/**
	 * Bars the account and signs its owner out everywhere, at once.
	 * @throws Unprocessable if it is one's own, or one's role does not manage its role
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR')")
	public void disable(String username) {
		refuseOwn(username, "account.disable.self");
		Account account = loadManaged(username);
		account.disable();
		changed(account, AuditKind.ACCOUNT_DISABLED);
	}

	/**
	 * Bars all accounts that work for one studio, representative or unit which is no
	 * more, and signs their owners out everywhere.
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void disableAll(Role role, UUID workplaceId) {
		workingFor(role, workplaceId).stream().filter((account) -> !account.isDisabled()).forEach((account) -> {
			account.disable();
			changed(account, AuditKind.ACCOUNT_DISABLED);
		});
	}

	/**
	 * Lets a barred or locked account sign in again.
	 * @throws Unprocessable if one's role does not manage its role
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR')")
	public void enable(String username) {
		Account account = loadManaged(username);
		account.enable();
		changed(account, AuditKind.ACCOUNT_ENABLED);
	}

	/**
	 * Changes one's own password, and signs out every other place.
	 * @throws Unprocessable if the present one is wrong or the new one breaks the rules
	 */
	@PreAuthorize("hasRole('STAFF')")
	public void changePassword(String present, String chosen) {
		Account account = load(SignedIn.required().account());
		this.passwords.confirm(present, account.passwordHash(), chosen);
		account.choosePassword(this.passwords.choose(account.username(), chosen));
		changed(account, AuditKind.PASSWORD_CHANGED);
	}

	/** Makes the first administrator of a county that was just opened. */
	OneTimePassword createFirst(CreateAccount command) {
		return add(command);
	}

	Optional<Account> find(String username) {
		return this.accounts.findByUsername(username);
	}

	private OneTimePassword add(CreateAccount command) {
		if (find(command.username()).isPresent()) {
			throw new Unprocessable("account.username.taken", command.username());
		}
		if (command.role().hasWorkplace() == (command.workplaceId() == null)) {
			throw new Unprocessable("account.workplace.missing");
		}
		UUID workplace = command.workplaceId();
		if (command.role() == Role.REPRESENTATIVE && workplace != null
				&& !workingFor(command.role(), workplace).isEmpty()) {
			throw new Unprocessable("account.representative.taken");
		}
		String password = this.passwords.oneTime();
		this.accounts.save(new Account(command, this.passwords.hash(password), this.clock.instant()));
		this.trail.record(AuditKind.ACCOUNT_CREATED, command.username(), null);
		return new OneTimePassword(command.username(), password);
	}

	private List<Account> workingFor(Role role, UUID workplaceId) {
		return this.accounts.findByRoleAndWorkplaceIdOrderByUsername(role, workplaceId);
	}

	private void refuseOwn(String username, String key) {
		if (SignedIn.required().account().equals(username)) {
			throw new Unprocessable(key);
		}
	}

	private Account loadManaged(String username) {
		Account account = load(username);
		if (!SignedIn.required().role().manages(account.role())) {
			throw new Unprocessable("account.separated");
		}
		return account;
	}

	private void changed(Account account, AuditKind kind) {
		this.accounts.save(account);
		this.trail.record(kind, account.username(), null);
		this.sessions.end(SignedIn.principalName(account.countyId(), account.username()));
	}

	private Account load(String username) {
		return find(username).orElseThrow(() -> new NotFound("account.unknown"));
	}

}
