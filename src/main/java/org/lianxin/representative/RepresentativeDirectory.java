package org.lianxin.representative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Masking;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The representatives as the desk reads them: a liaison sees those of their own studio,
 * the administrator and the supervisor all.
 */
@Service
@Transactional(readOnly = true)
public class RepresentativeDirectory {

	private static final int PAGE = 50;

	/** Rows that an export holds in memory at once. */
	private static final int FETCHED = 500;

	private final JdbcClient jdbc;

	private final Contacts contacts;

	private final Clock clock;

	RepresentativeDirectory(JdbcClient jdbc, Contacts contacts, Clock clock) {
		this.jdbc = jdbc;
		this.contacts = contacts;
		this.clock = clock;
	}

	/**
	 * Lists the representatives that the filter names, 50 to a page.
	 * @param after the cursor of the page before, or null for the first
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public Paged<RepresentativeRow> page(RepresentativeFilter filter, @Nullable String after) {
		return page(filter, after, PAGE);
	}

	/** Lists them so many to a page. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public Paged<RepresentativeRow> page(RepresentativeFilter filter, @Nullable String after, int size) {
		RepresentativeQuery query = new RepresentativeQuery(scoped(filter), after, today());
		List<RepresentativeRow> rows = this.jdbc.sql(query.sql() + " limit " + (size + 1))
			.params(query.parameters())
			.query(RepresentativeQuery::row)
			.list();
		return Paged.of(rows, size, query::cursor);
	}

	/** Counts the representatives that the filter names. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public int count(RepresentativeFilter filter) {
		RepresentativeQuery query = new RepresentativeQuery(scoped(filter), null, today());
		return this.jdbc.sql(query.countSql()).params(query.parameters()).query(Integer.class).single();
	}

	/**
	 * Hands on each representative that the filter names, one by one and in constant
	 * memory, for an export.
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	public void each(RepresentativeFilter filter, Consumer<RepresentativeRow> work) {
		RepresentativeQuery query = new RepresentativeQuery(scoped(filter), null, today());
		try (Stream<RepresentativeRow> rows = this.jdbc.sql(query.sql())
			.withFetchSize(FETCHED)
			.params(query.parameters())
			.query(RepresentativeQuery::row)
			.stream()) {
			rows.forEach(work);
		}
	}

	private static RepresentativeFilter scoped(RepresentativeFilter filter) {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? filter.in(person.workplaceId().orElseThrow()) : filter;
	}

	/**
	 * Returns all that is kept of one representative.
	 * @throws NotFound if there is none of that code that the reader may know of
	 */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	public RepresentativeRecord record(String code) {
		return this.jdbc.sql(RepresentativeQuery.SELECT + " and r.code = :code")
			.param("county", CurrentCounty.required())
			.param("day", today())
			.param("code", code.replace("\0", ""))
			.query(this::read)
			.optional()
			.filter((record) -> isKnownTo(SignedIn.required(), record.row()))
			.orElseThrow(() -> new NotFound("representative.unknown"));
	}

	private static boolean isKnownTo(SignedIn person, RepresentativeRow row) {
		return switch (person.role()) {
			case ADMINISTRATOR, SUPERVISOR -> true;
			case LIAISON -> row.studioId() != null && person.workplaceId().filter(row.studioId()::equals).isPresent();
			case REPRESENTATIVE -> person.workplaceId().filter(row.id()::equals).isPresent();
			case UNIT_OFFICER, AUDITOR, SECURITY_ADMINISTRATOR -> false;
		};
	}

	/**
	 * Returns what the county keeps of the representative who is signed in.
	 * @throws NotFound if their account names none
	 */
	@PreAuthorize("hasRole('REPRESENTATIVE')")
	public RepresentativeRecord own() {
		return this.jdbc.sql(RepresentativeQuery.SELECT + " and r.id = :id")
			.param("county", CurrentCounty.required())
			.param("day", today())
			.param("id", SignedIn.required().workplaceId().orElseThrow())
			.query(this::read)
			.optional()
			.orElseThrow(() -> new NotFound("representative.unknown"));
	}

	private RepresentativeRecord read(ResultSet result, int index) throws SQLException {
		RepresentativeRow row = RepresentativeQuery.row(result, index);
		String masked = this.contacts.phone(row.id(), result.getBytes("phone")).map(Masking::phone).orElse(null);
		return new RepresentativeRecord(row, masked, result.getBoolean("known_by_id_tail"), result.getInt("version"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
