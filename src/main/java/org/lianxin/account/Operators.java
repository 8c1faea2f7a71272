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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operators of the platform, who open counties and see no county's rows. */
@Service
@Transactional
public class Operators {

	private final JdbcClient jdbc;

	private final Passwords passwords;

	private final Clock clock;

	Operators(JdbcClient jdbc, Passwords passwords, Clock clock) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * Changes one's own password.
	 * @throws Unprocessable if the present one is wrong or the new one breaks the rules
	 */
	@PreAuthorize("hasRole('OPERATOR')")
	public void changePassword(String present, String chosen) {
		String username = SecurityContextHolder.getContext().getAuthentication().getName();
		Operator operator = find(username).orElseThrow();
		if (!this.passwords.matches(present, operator.passwordHash())) {
			throw new Unprocessable("account.password.present");
		}
		this.jdbc.sql("update operator set password_hash = ?, initial = false where username = ?")
			.params(this.passwords.choose(username, chosen), username)
			.update();
	}

	/** Makes an operator if there is none of that name. */
	void ensure(String username, String password, boolean initial) {
		this.jdbc.sql("""
				insert into operator (id, username, password_hash, initial) values (?, ?, ?, ?)
				on conflict (username) do nothing""")
			.params(Ids.next(), username, this.passwords.hash(password), initial)
			.update();
	}

	Optional<Operator> find(String username) {
		return this.jdbc.sql(
				"select username, password_hash, initial, failed_attempts, locked_until from operator where username = ?")
			.param(username)
			.query((row, index) -> new Operator(row.getString("username"), row.getString("password_hash"),
					row.getBoolean("initial"), row.getInt("failed_attempts"),
					instant(row.getTimestamp("locked_until"))))
			.optional();
	}

	void failSignIn(String username) {
		Instant now = this.clock.instant();
		this.jdbc
			.sql("""
					update operator set failed_attempts = (failed_attempts + 1) % :attempts,
					  locked_until = case when failed_attempts + 1 >= :attempts then :until::timestamptz else locked_until end
					where username = :username""")
			.param("attempts", Account.ATTEMPTS)
			.param("until", Timestamp.from(now.plus(Account.LOCK)))
			.param("username", username)
			.update();
	}

	void signIn(String username) {
		this.jdbc.sql("update operator set failed_attempts = 0, locked_until = null where username = ?")
			.param(username)
			.update();
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/** An operator as signing in needs it. */
	record Operator(String username, String passwordHash, boolean initial, int failedAttempts,
			@Nullable Instant lockedUntil) {

		boolean isLocked(Instant at) {
			return this.lockedUntil != null && this.lockedUntil.isAfter(at);
		}

	}

}
