package org.lianxin.roster;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.DaySpan;
import org.lianxin.roster.solver.PlannedSitter;
import org.lianxin.roster.solver.SitterDays;
import org.lianxin.roster.solver.SitterTraits;
import org.lianxin.roster.solver.SitterWish;
import org.lianxin.spreadsheet.Tidy;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who may sit when and what stands, in a handful of statements however many people
 * there are.
 */
@Component
class RosterFacts {

	private static final String PEOPLE = """
			select r.id, r.code, r.name, r.post, r.leading_cadre, r.professions, r.office, r.residence_township_id,
			  v.township_id as contact_township_id, w.weekdays, w.half,
			  (select count(*) from mandate m where m.county_id = r.county_id and m.representative_id = r.id
			    and m."from" <= :last) as terms,
			  (select count(*) from duty d where d.county_id = r.county_id and d.representative_id = r.id
			    and d.day >= :year and d.day < :begin and d.state in ('PLANNED', 'KEPT')) as before
			from representative r
			left join village v on v.county_id = r.county_id and v.id = r.contact_village_id
			left join duty_wish w on w.county_id = r.county_id and w.representative_id = r.id
			where r.county_id = :county and r.id in (
			  select p.representative_id from placement p where p.county_id = :county
			    and (:studio::uuid is null or p.studio_id = :studio) and p."from" <= :last and (p.until is null or p.until > :first)
			  union select l.representative_id from duty_loan l where l.county_id = :county
			    and (:studio::uuid is null or l.studio_id = :studio) and l."from" <= :last and (l.until is null or l.until > :first)
			  union select d.representative_id from duty d where d.county_id = :county and d.state <> 'CANCELLED'
			    and (:studio::uuid is null or d.studio_id = :studio) and d.day between :first and :last)
			order by r.code""";

	private static final String SPANS = """
			select representative_id, 'SEAT' as kind, studio_id, "from", until from placement
			  where county_id = :county and "from" <= :last and (until is null or until > :first)
			union all select representative_id, 'SEAT', studio_id, "from", until from duty_loan
			  where county_id = :county and :lending and "from" <= :last and (until is null or until > :first)
			union all select representative_id, 'OUT', null, "from", until from standing
			  where county_id = :county and "from" <= :last and (until is null or until > :first)
			union all select representative_id, 'LEAVE', null, "from", until from duty_leave
			  where county_id = :county and state = 'APPROVED' and "from" <= :last and until > :first""";

	private final JdbcClient jdbc;

	RosterFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Reads who may sit in the days and studios of a draft, by id, in order of code. */
	Map<UUID, RosterPerson> people(DraftSettings settings) {
		Map<UUID, List<Span>> spans = spans(settings).stream().collect(Collectors.groupingBy(Span::representativeId));
		Map<UUID, RosterPerson> people = new LinkedHashMap<>();
		this.jdbc.sql(PEOPLE)
			.param("county", CurrentCounty.required())
			.param("studio", settings.studioId())
			.param("first", settings.firstDay())
			.param("last", settings.lastDay())
			.param("year", settings.firstDay().withDayOfYear(1))
			.param("begin", begin(settings))
			.query((row, index) -> person(row, settings, spans))
			.list()
			.forEach((person) -> people.put(person.sitter().id(), person));
		return people;
	}

	private List<Span> spans(DraftSettings settings) {
		return this.jdbc.sql(SPANS)
			.param("county", CurrentCounty.required())
			.param("first", settings.firstDay())
			.param("last", settings.lastDay())
			.param("lending", settings.lending())
			.query(Span.class)
			.list();
	}

	private static RosterPerson person(ResultSet row, DraftSettings settings, Map<UUID, List<Span>> spans)
			throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		List<Span> own = spans.getOrDefault(id, List.of());
		SitterDays days = new SitterDays(own.stream()
			.filter((span) -> span.studioId() != null)
			.map((span) -> new SitterDays.Seat(Objects.requireNonNull(span.studioId()), span.days()))
			.toList(), days(own, "OUT"), days(own, "LEAVE"));
		PlannedSitter sitter = new PlannedSitter(id, traits(row), days, wish(row), settings.limits(),
				row.getInt("before"));
		return new RosterPerson(sitter, row.getString("code"), row.getString("name"), row.getString("post"));
	}

	private static List<DaySpan> days(List<Span> spans, String kind) {
		return spans.stream().filter((span) -> span.kind().equals(kind)).map(Span::days).toList();
	}

	private static SitterTraits traits(ResultSet row) throws SQLException {
		Set<Profession> professions = Arrays.stream((String[]) row.getArray("professions").getArray())
			.map(Profession::valueOf)
			.collect(Collectors.toSet());
		Set<UUID> homes = Stream
			.of(row.getObject("residence_township_id", UUID.class), row.getObject("contact_township_id", UUID.class))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new SitterTraits(row.getBoolean("leading_cadre"), professions, office(row.getString("office")), homes,
				row.getInt("terms"));
	}

	/** One office written in two ways is one office. */
	private static @Nullable String office(@Nullable String written) {
		String key = (written != null) ? Tidy.key(written) : "";
		return key.isEmpty() ? null : key;
	}

	private static SitterWish wish(ResultSet row) throws SQLException {
		Array weekdays = row.getArray("weekdays");
		if (weekdays == null) {
			return SitterWish.NONE;
		}
		String half = row.getString("half");
		return new SitterWish(
				Arrays.stream((Integer[]) weekdays.getArray()).map(DayOfWeek::of).collect(Collectors.toSet()),
				(half != null) ? Half.valueOf(half) : null);
	}

	/** Reads what stands in the quarters of a draft; nobody else changes it meanwhile. */
	List<StandingDuty> hold(DraftSettings settings) {
		return standing(settings, " for update");
	}

	/** Reads what stands in the quarters of a draft. */
	List<StandingDuty> standing(DraftSettings settings) {
		return standing(settings, "");
	}

	private List<StandingDuty> standing(DraftSettings settings, String lock) {
		return this.jdbc.sql("""
				select * from duty where county_id = :county and day >= :begin and day < :end and state <> 'CANCELLED'
				order by id""" + lock)
			.param("county", CurrentCounty.required())
			.param("begin", begin(settings))
			.param("end", settings.lastDay().with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3))
			.query((row, index) -> standing(row))
			.list();
	}

	private static StandingDuty standing(ResultSet row) throws SQLException {
		return new StandingDuty(row.getObject("id", UUID.class), row.getObject("studio_id", UUID.class),
				row.getObject("day", LocalDate.class), Half.valueOf(row.getString("half")), row.getInt("seat"),
				row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant(),
				row.getBoolean("leading_cadre"), RosterDuties.trade(row),
				row.getObject("representative_id", UUID.class), row.getBoolean("pinned"),
				DutyState.valueOf(row.getString("state")));
	}

	/** What counts for a quarter must be seen whole. */
	private static LocalDate begin(DraftSettings settings) {
		return settings.firstDay().with(IsoFields.DAY_OF_QUARTER, 1);
	}

	/** Some days of somebody, and what they are about. */
	record Span(UUID representativeId, String kind, @Nullable UUID studioId, LocalDate from,
			@Nullable LocalDate until) {

		DaySpan days() {
			return new DaySpan(this.from, this.until);
		}

	}

}
