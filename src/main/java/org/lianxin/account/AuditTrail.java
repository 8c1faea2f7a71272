package org.lianxin.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;
import org.lianxin.tenancy.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The security events of a county: written with what they record, in the same
 * transaction, and never changed.
 */
@Service
@Transactional
public class AuditTrail {

	private static final int PAGE = 50;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	/** Signing in is done by somebody who is not yet known. */
	private static final String NOBODY = "-";

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditTrail(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records what the person signed in did.
	 * @param subject a username, a petition number or a representative's code, never
	 * personal data
	 * @param purpose why, where one must be given
	 */
	@PreAuthorize("permitAll()")
	public void record(AuditKind kind, String subject, @Nullable String purpose) {
		SignedIn by = SignedIn.current().orElse(null);
		this.jdbc.sql("""
				insert into audit_event (county_id, id, kind, account_id, actor, subject, purpose, at)
				values (:county, :id, :kind, :account, :actor, :subject, :purpose, :at)""")
			.param("county", CurrentCounty.required())
			.param("id", Ids.next())
			.param("kind", kind.name())
			.param("account", (by != null) ? by.accountId() : null)
			.param("actor", actor())
			.param("subject", subject)
			.param("purpose", purpose)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static String actor() {
		Authentication by = SecurityContextHolder.getContext().getAuthentication();
		if (by == null || by instanceof AnonymousAuthenticationToken) {
			return NOBODY;
		}
		return SignedIn.current().map(SignedIn::account).orElse(by.getName());
	}

	/**
	 * Lists the events of the county, newest first, 50 to a page.
	 * @param before the cursor of the page before, or null for the newest
	 */
	@PreAuthorize("hasRole('AUDITOR')")
	@Transactional(readOnly = true)
	public Paged<AuditEvent> newest(@Nullable AuditKind kind, @Nullable UUID before) {
		List<AuditEvent> rows = this.jdbc
			.sql("""
					select id, kind, actor, subject, purpose, at from audit_event
					where county_id = :county
					  and (:kind::text is null or kind = :kind)
					  and (:before::uuid is null or (at, id) < (select at, id from audit_event where county_id = :county and id = :before))
					order by at desc, id desc limit :limit""")
			.param("county", CurrentCounty.required())
			.param("kind", (kind != null) ? kind.name() : null)
			.param("before", before)
			.param("limit", PAGE + 1)
			.query(AuditTrail::event)
			.list();
		return Paged.of(rows, PAGE, (event) -> event.id().toString());
	}

	/** Gives all events of the county, newest first, one by one. */
	@PreAuthorize("hasRole('AUDITOR')")
	@Transactional(readOnly = true)
	public void export(@Nullable AuditKind kind, Consumer<AuditEvent> events) {
		this.jdbc.sql("""
				select id, kind, actor, subject, purpose, at from audit_event
				where county_id = :county and (:kind::text is null or kind = :kind) order by at desc, id desc""")
			.withFetchSize(FETCHED)
			.param("county", CurrentCounty.required())
			.param("kind", (kind != null) ? kind.name() : null)
			.query((row) -> {
				events.accept(event(row, 0));
			});
	}

	/**
	 * Lists what was done to one subject, such as who looked at the identity behind a
	 * petition, newest first, the last hundred.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'AUDITOR', 'SUPERVISOR')")
	@Transactional(readOnly = true)
	public List<AuditEvent> of(String subject) {
		return this.jdbc.sql("""
				select id, kind, actor, subject, purpose, at from audit_event
				where county_id = :county and subject = :subject order by at desc limit 100""")
			.param("county", CurrentCounty.required())
			.param("subject", subject)
			.query(AuditTrail::event)
			.list();
	}

	private static AuditEvent event(ResultSet row, int index) throws SQLException {
		Instant at = row.getTimestamp("at").toInstant();
		return new AuditEvent(row.getObject("id", UUID.class), AuditKind.valueOf(row.getString("kind")),
				row.getString("actor"), row.getString("subject"), row.getString("purpose"), at);
	}

}
