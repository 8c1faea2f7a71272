package org.lianxin.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operators of the platform, who open counties and see no county's rows. */
@Service
@Transactional
public class Operators implements SignInRecord {

	/** May do what operators do. */
	static final String OPERATOR = "OPERATOR";

	/** Still has a password that somebody else gave, and may only change it. */
	static final String NEW_OPERATOR = "NEW_OPERATOR";

	private final JdbcClient jdbc;

	private final Passwords passwords;

	private final StaffSessions sessions;

	private final Clock clock;

	Operators(JdbcClient jdbc, Passwords passwords, StaffSessions sessions, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Changes one's own password, signs out every other place, and returns who one is
	 * from now on.
	 * @throws Unprocessable if the present one is wrong or the new one breaks the rules
	 */
	@PreAuthorize("hasAnyRole('OPERATOR', 'NEW_OPERATOR')")
	public UserDetails changePassword(String present, String chosen) {
		String username = SecurityContextHolder.getContext().getAuthentication().getName();
		Operator operator = find(username).orElseThrow();
		this.passwords.confirm(present, operator.passwordHash(), chosen);
		this.jdbc.sql("update operator set password_hash = ?, initial = false where username = ?")
			.params(this.passwords.choose(username, chosen), username)
			.update();
		this.sessions.end(username);
		return User.withUsername(username).password("").roles(OPERATOR).build();
	}

	/**
	 * Makes an operator if there is none of that name. Meant for the start of the portal;
	 * no page leads here.
	 * @param initial whether the password must be changed at the first sign-in
	 */
	void ensure(String username, String password, boolean initial) {
		if (find(username).isPresent()) {
			return;
		}
		this.jdbc.sql("""
				insert into operator (id, username, password_hash, initial) values (?, ?, ?, ?)
				on conflict (username) do nothing""")
			.params(Ids.next(), username, this.passwords.hash(password), initial)
			.update();
	}

	/** Finds operators by username, for the addresses that operators sign in to. */
	UserDetailsService directory() {
		return (username) -> Optional.of(username)
			.filter(CreateAccount::isUsername)
			.flatMap(this::find)
			.map((operator) -> operator.user(this.clock.instant()))
			.orElseThrow(() -> new UsernameNotFoundException("no such operator"));
	}

	@Override
	@PreAuthorize("permitAll()")
	public void succeeded(UserDetails user) {
		int open = this.jdbc.sql("""
				update operator set failed_attempts = 0, locked_until = null
				where username = ? and (locked_until is null or locked_until <= ?)""")
			.params(user.getUsername(), Timestamp.from(this.clock.instant()))
			.update();
		if (open == 0) {
			throw new LockedException("locked while it was signing in");
		}
	}

	@Override
	@PreAuthorize("permitAll()")
	public void failed(UserDetails user) {
		this.jdbc
			.sql("""
					update operator set failed_attempts = (failed_attempts + 1) % :attempts,
					  locked_until = case when failed_attempts + 1 >= :attempts then :until::timestamptz else locked_until end
					where username = :username""")
			.param("attempts", Account.ATTEMPTS)
			.param("until", Timestamp.from(this.clock.instant().plus(Account.LOCK)))
			.param("username", user.getUsername())
			.update();
	}

	private Optional<Operator> find(String username) {
		return this.jdbc.sql("select username, password_hash, initial, locked_until from operator where username = ?")
			.param(username)
			.query((row, index) -> new Operator(row.getString("username"), row.getString("password_hash"),
					row.getBoolean("initial"), instant(row.getTimestamp("locked_until"))))
			.optional();
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	private record Operator(String username, String passwordHash, boolean initial, @Nullable Instant lockedUntil) {

		UserDetails user(Instant at) {
			return User.withUsername(this.username)
				.password(this.passwordHash)
				.accountLocked(this.lockedUntil != null && this.lockedUntil.isAfter(at))
				.roles(this.initial ? NEW_OPERATOR : OPERATOR)
				.build();
		}

	}

}
