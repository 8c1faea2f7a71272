package org.lianxin.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the receptions of the present county. */
@Service
@Transactional(readOnly = true)
public class Receptions {

	private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'AUDITOR', 'LIAISON', 'REPRESENTATIVE')";

	private static final int PAGE = 50;

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String FROM = """
			from reception e
			join studio s on s.county_id = e.county_id and s.id = e.studio_id
			join representative r on r.county_id = e.county_id and r.id = e.representative_id
			left join appointment a on a.county_id = e.county_id and a.id = e.appointment_id
			where e.county_id = :county
			  and case :role when 'LIAISON' then e.studio_id = :workplace
			    when 'REPRESENTATIVE' then e.representative_id = :workplace else true end
			""";

	private final JdbcClient jdbc;

	Receptions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lists the receptions that the one signed in may know of, the latest first, 50 to a
	 * page.
	 */
	@PreAuthorize(READERS)
	public Paged<ReceptionRow> list(ReceptionFilter filter) {
		List<ReceptionRow> rows = chosen(filter, PAGE + 1).query(ReceptionRow.class).list();
		return Paged.of(rows, PAGE, (row) -> row.day() + "_" + row.id());
	}

	/**
	 * Gives each reception that the one signed in may know of, in the order of the list.
	 */
	@PreAuthorize(READERS)
	public void each(ReceptionFilter filter, Consumer<ReceptionRow> work) {
		try (Stream<ReceptionRow> rows = chosen(filter.fromTheStart(), null).withFetchSize(FETCHED)
			.query(ReceptionRow.class)
			.stream()) {
			rows.forEach(work);
		}
	}

	private JdbcClient.StatementSpec chosen(ReceptionFilter filter, @Nullable Integer limit) {
		return select(
				"select e.id, e.day, e.kind, e.people, e.subject, s.name as studio_name, r.name as representative_name,"
						+ " e.petition_number " + FROM
						+ """
								and (:kind::text is null or e.kind = :kind) and (:studio::uuid is null or e.studio_id = :studio)
								and (:from::date is null or e.day >= :from) and (:until::date is null or e.day <= :until)
								and (:id::uuid is null or (e.day, e.id) < (:day::date, :id))
								order by e.day desc, e.id desc limit :limit::int""")
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null)
			.param("studio", filter.studioId())
			.param("from", filter.from())
			.param("until", filter.until())
			.param("day", filter.afterDay())
			.param("id", filter.afterId())
			.param("limit", limit);
	}

	/**
	 * Shows one reception.
	 * @throws NotFound if the one signed in may not know of it, or there is none
	 */
	@PreAuthorize(READERS)
	public ReceptionDetail detail(UUID id) {
		return select(
				"select e.*, s.name as studio_name, r.name as representative_name, a.number as appointment_number "
						+ FROM + "and e.id = :id")
			.param("id", id)
			.query((row, index) -> new ReceptionDetail(row.getObject("id", UUID.class),
					row.getObject("day", LocalDate.class), ReceptionKind.valueOf(row.getString("kind")),
					row.getInt("people"), row.getString("subject"), row.getString("said"), row.getString("answered"),
					row.getString("studio_name"), row.getString("representative_name"),
					row.getString("appointment_number"), row.getString("petition_number"), row.getString("by_name"),
					row.getTimestamp("at").toInstant()))
			.optional()
			.orElseThrow(() -> new NotFound("activity.reception.unknown"));
	}

	/** Finds the reception to which an appointment led. */
	@PreAuthorize(READERS)
	public Optional<UUID> ofAppointment(UUID appointmentId) {
		return this.jdbc.sql("select id from reception where county_id = ? and appointment_id = ?")
			.params(CurrentCounty.required(), appointmentId)
			.query(UUID.class)
			.optional();
	}

	private JdbcClient.StatementSpec select(String sql) {
		SignedIn person = SignedIn.required();
		return this.jdbc.sql(sql)
			.param("county", CurrentCounty.required())
			.param("role", person.role().name())
			.param("workplace", person.workplaceId().orElse(null));
	}

}
