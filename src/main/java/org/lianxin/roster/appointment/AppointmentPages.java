package org.lianxin.roster.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Masking;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads appointments, for the desk and for the resident who gave the right code. */
@Service
@Transactional(readOnly = true)
public class AppointmentPages {

	private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'AUDITOR', 'LIAISON', 'REPRESENTATIVE')";

	private static final int PAGE = 50;

	/** Whoever asks in the evening is still answered before the day. */
	private static final int SOON = 3;

	/**
	 * Five working days in a plain week. Source: the limit for telling a resident of
	 * acceptance, Guangdong measure on representatives' opinions.
	 */
	private static final int ANSWERED_WITHIN = 7;

	private static final String LATE = """
			and (a.state in ('ASKED', 'PROPOSED', 'DISTURBED') and d.day < :soon
			  or a.state = 'ASKED' and d.id is null and a.asked_at < :old or a.state = 'DISTURBED' and d.id is null
			  or a.state = 'CONFIRMED' and d.day < :today)
			""";

	private static final String AND_OPEN = "and " + AppointmentStanding.OPEN + "\n";

	private static final String SCOPE = """
			where a.county_id = :county
			  and case :role when 'LIAISON' then a.studio_id = :workplace
			    when 'REPRESENTATIVE' then a.representative_id = :workplace or d.representative_id = :workplace
			    else true end
			""";

	/** Rows that an export holds at a time. */
	private static final int FETCHED = 500;

	private static final String FROM = """
			from appointment a
			left join duty d on d.county_id = a.county_id and d.id = a.duty_id
			left join studio s on s.county_id = a.county_id and s.id = a.studio_id
			left join representative q on q.county_id = a.county_id and q.id = a.representative_id
			""";

	private static final String ROW = """
			select a.id, a.number, a.subject, a.state, a.missed_by, a.duty_id, a.profession, a.asked_at,
			  s.name as studio_name, q.name as asked_name, r.name as sits_name, d.day, d.starts_at, p.name_sealed
			""" + FROM + """
			left join representative r on r.county_id = d.county_id and r.id = d.representative_id
			join appointment_person p on p.county_id = a.county_id and p.appointment_id = a.id
			""" + SCOPE;

	private final Slots slots;

	private final Bookers bookers;

	private final JdbcClient jdbc;

	private final Clock clock;

	AppointmentPages(Slots slots, Bookers bookers, JdbcClient jdbc, Clock clock) {
		this.slots = slots;
		this.bookers = bookers;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lists the appointments that the one signed in may know of, those first whose
	 * resident stands before a closed door, then the newest, 50 to a page.
	 */
	@PreAuthorize(READERS)
	public Paged<AppointmentRow> list(AppointmentFilter filter) {
		List<AppointmentRow> rows = chosen(filter, PAGE + 1).query(this::row).list();
		return Paged.of(rows, PAGE, AppointmentRow::cursor);
	}

	/**
	 * Gives each appointment that the one signed in may know of, in the order of the list
	 * and without the resident's name.
	 */
	@PreAuthorize(READERS)
	public void each(AppointmentFilter filter, Consumer<AppointmentRow> work) {
		try (Stream<AppointmentRow> rows = chosen(filter.fromTheStart(), null).withFetchSize(FETCHED)
			.query((row, index) -> row(row, null))
			.stream()) {
			rows.forEach(work);
		}
	}

	private JdbcClient.StatementSpec chosen(AppointmentFilter filter, @Nullable Integer limit) {
		return rows((filter.late() ? LATE : "") + (filter.open() ? AND_OPEN : "") + """
				and (:state::text is null or a.state = :state)
				and (:studio::uuid is null or a.studio_id = :studio) and (:day::date is null or d.day = :day)
				and (:last::uuid is null or (a.state <> 'DISTURBED')::integer > :rank
				  or (a.state <> 'DISTURBED')::integer = :rank and a.id < :last)
				order by (a.state <> 'DISTURBED')::integer, a.id desc limit :limit::int""")
			.param("state", (filter.state() != null) ? filter.state().name() : null)
			.param("studio", filter.studioId())
			.param("day", filter.day())
			.param("last", filter.last())
			.param("rank", filter.rank())
			.param("limit", limit);
	}

	/**
	 * Lists the duties of a day that the one signed in may know of, with those who come.
	 */
	@PreAuthorize(READERS)
	public List<DaySlot> on(LocalDate day, @Nullable UUID studioId) {
		SignedIn person = SignedIn.required();
		UUID workplace = person.workplaceId().orElse(null);
		UUID studio = (person.role() == Role.LIAISON) ? workplace : studioId;
		List<Slot> duties = this.slots.on(day, studio, (person.role() == Role.REPRESENTATIVE) ? workplace : null);
		List<AppointmentRow> rows = rows("and d.day = :day and a.state not in ('DECLINED', 'CANCELLED') order by a.id")
			.param("day", day)
			.query(this::row)
			.list();
		return duties.stream()
			.map((slot) -> new DaySlot(slot, rows.stream().filter((row) -> slot.id().equals(row.dutyId())).toList()))
			.toList();
	}

	/**
	 * Counts those of the one signed in that wait for an answer or an outcome and whose
	 * time is near or over.
	 */
	@PreAuthorize(READERS)
	public int late() {
		return select("select count(*) from appointment a\n"
				+ "left join duty d on d.county_id = a.county_id and d.id = a.duty_id\n" + SCOPE + LATE + AND_OPEN)
			.query(Integer.class)
			.single();
	}

	private JdbcClient.StatementSpec rows(String which) {
		return select(ROW + which);
	}

	private JdbcClient.StatementSpec select(String sql) {
		SignedIn person = SignedIn.required();
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc.sql(sql)
			.param("today", today)
			.param("soon", today.plusDays(SOON))
			.param("old", Timestamp.from(this.clock.instant().minus(ANSWERED_WITHIN, ChronoUnit.DAYS)))
			.param("county", CurrentCounty.required())
			.param("role", person.role().name())
			.param("workplace", person.workplaceId().orElse(null));
	}

	private AppointmentRow row(ResultSet row, int index) throws SQLException {
		return row(row, this.bookers.masked(row.getObject("id", UUID.class), row.getBytes("name_sealed")));
	}

	private AppointmentRow row(ResultSet row, @Nullable String booker) throws SQLException {
		Timestamp starts = row.getTimestamp("starts_at");
		return new AppointmentRow(row.getObject("id", UUID.class), row.getString("number"), row.getString("subject"),
				booker, AppointmentState.valueOf(row.getString("state")), missedBy(row),
				row.getObject("duty_id", UUID.class), row.getString("studio_name"), row.getString("asked_name"),
				row.getString("sits_name"), profession(row), row.getObject("day", LocalDate.class),
				(starts != null) ? local(starts) : null, row.getTimestamp("asked_at").toInstant());
	}

	/**
	 * Shows one appointment to staff.
	 * @throws NotFound if they may not know of it, or there is none
	 */
	@PreAuthorize("hasRole('STAFF')")
	public AppointmentDetail detail(AppointmentNumber number) {
		SignedIn person = SignedIn.required();
		return read(number, person, (standing) -> standing.isSeenBy(person));
	}

	/** Shows an appointment to the resident who gave its code. */
	@PreAuthorize("@followedAppointments.includes(#number)")
	public AppointmentDetail followed(AppointmentNumber number) {
		return read(number, null, (standing) -> true);
	}

	private AppointmentDetail read(AppointmentNumber number, @Nullable SignedIn person,
			Predicate<AppointmentStanding> seen) {
		return this.jdbc
			.sql("""
					select a.id, a.number, a.version, a.missed_by, a.lapsed_from, a.duty_id, a.profession, a.subject, a.suits, a.asked_at,
					  s.name as studio_name, s.slug as studio_slug, s.phone as studio_phone, q.name as asked_name,
					  q.code as asked_code,
					"""
					+ AppointmentStanding.COLUMNS + " " + FROM + "where a.county_id = :county and a.number = :number")
			.param("county", CurrentCounty.required())
			.param("number", number.value())
			.query((row, index) -> {
				AppointmentStanding standing = AppointmentStanding.read(row, index);
				return seen.test(standing) ? detail(row, standing, person) : null;
			})
			.optional()
			.orElseThrow(() -> new NotFound("roster.appointment.unknown"));
	}

	private AppointmentDetail detail(ResultSet row, AppointmentStanding standing, @Nullable SignedIn person)
			throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Slot slot = Optional.ofNullable(row.getObject("duty_id", UUID.class)).flatMap(this.slots::find).orElse(null);
		Set<AppointmentAct> acts = (person != null) ? standing.possible(person, LocalDate.now(this.clock)) : Set.of();
		Booker booker = (person != null && standing.isAnsweredBy(person)) ? masked(this.bookers.open(id)) : null;
		return new AppointmentDetail(id, AppointmentNumber.of(row.getString("number")), row.getInt("version"),
				standing.state(), missedBy(row), lapsedFrom(row),
				new Wanted(standing.studioId(), standing.askedId(), profession(row)), row.getString("studio_name"),
				row.getString("studio_slug"), row.getString("studio_phone"), row.getString("asked_name"),
				row.getString("asked_code"), row.getString("subject"), row.getString("suits"),
				row.getTimestamp("asked_at").toInstant(), slot,
				slot != null && !this.clock.instant().isBefore(slot.startsAt()), timeline(id), acts, booker);
	}

	private static Booker masked(Booker booker) {
		return new Booker(Masking.name(booker.name()), Masking.phone(booker.phone()));
	}

	private List<AppointmentEntry> timeline(UUID appointmentId) {
		return this.jdbc.sql("""
				select e.sequence, e.act, e.actor, e.workplace, e.words, d.day, e.at from appointment_step e
				left join duty d on d.county_id = e.county_id and d.id = e.duty_id
				where e.county_id = ? and e.appointment_id = ? order by e.sequence desc""")
			.params(CurrentCounty.required(), appointmentId)
			.query(AppointmentPages::entry)
			.list();
	}

	private static AppointmentEntry entry(ResultSet row, int index) throws SQLException {
		return new AppointmentEntry(row.getInt("sequence"), AppointmentAct.valueOf(row.getString("act")),
				row.getString("actor"), row.getString("workplace"), row.getString("words"),
				row.getObject("day", LocalDate.class), row.getTimestamp("at").toInstant());
	}

	private static @Nullable MissedBy missedBy(ResultSet row) throws SQLException {
		String name = row.getString("missed_by");
		return (name != null) ? MissedBy.valueOf(name) : null;
	}

	private static @Nullable AppointmentState lapsedFrom(ResultSet row) throws SQLException {
		String name = row.getString("lapsed_from");
		return (name != null) ? AppointmentState.valueOf(name) : null;
	}

	private static @Nullable Profession profession(ResultSet row) throws SQLException {
		String name = row.getString("profession");
		return (name != null) ? Profession.valueOf(name) : null;
	}

	private LocalTime local(Timestamp moment) {
		return moment.toInstant().atZone(this.clock.getZone()).toLocalTime();
	}

}
