package org.lianxin.roster.appointment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyState;
import org.lianxin.roster.Half;
import org.lianxin.roster.RosterSettings;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.Profession;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The duties as appointments see them. Whoever takes or gives up a place holds the duty
 * first, and the appointment after it: so does whoever changes a duty, and nobody waits
 * in a circle.
 */
@Component
class Slots {

	private static final String SLOT = """
			select d.id, d.studio_id, s.slug as studio_slug, s.name as studio_name, d.day, d.half, d.starts_at, d.ends_at,
			  d.state, d.representative_id, r.code, r.name, r.post, r.professions,
			  d.representative_id is not null and not d.halted and s.state = 'OPEN'
			    and not exists (select from duty_leave v where v.county_id = d.county_id
			      and v.representative_id = d.representative_id and v.state = 'APPROVED' and v."from" <= d.day and v.until > d.day)
			    and not exists (select from standing st where st.county_id = d.county_id
			      and st.representative_id = d.representative_id and st."from" <= d.day and (st.until is null or st.until > d.day))
			    as present,
			  (select count(*) from appointment a where a.county_id = d.county_id and a.duty_id = d.id
			    and a.state in ('ASKED', 'PROPOSED', 'CONFIRMED')) as taken,
			  coalesce((select t.slot_cap from roster_settings t where t.county_id = d.county_id), :cap) as places
			from duty d
			join studio s on s.county_id = d.county_id and s.id = d.studio_id
			left join representative r on r.county_id = d.county_id and r.id = d.representative_id
			where d.county_id = :county
			""";

	private static final String AFTER = "\n" + """
			and (:after::uuid is null or (d.day, d.starts_at, s.name, d.studio_id, d.seat) > (
			 select x.day, x.starts_at, y.name, x.studio_id, x.seat from duty x
			 join studio y on y.county_id = x.county_id and y.id = x.studio_id
			 where x.county_id = :county and x.id = :after))""";

	private static final String IN_ORDER = " order by d.day, d.starts_at, s.name, d.studio_id, d.seat";

	private final JdbcClient jdbc;

	private final Clock clock;

	Slots(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lets nobody else change these duties or their places until the transaction ends.
	 */
	void hold(@Nullable UUID... ids) {
		String[] named = Stream.of(ids).filter(Objects::nonNull).map(Object::toString).toArray(String[]::new);
		if (named.length > 0) {
			this.jdbc
				.sql("select id from duty where county_id = ? and id = any (?::uuid[]) order by id for no key update")
				.params(CurrentCounty.required(), named)
				.query(UUID.class)
				.list();
		}
	}

	/** Finds one, as it stands now. */
	Optional<Slot> find(UUID id) {
		return select("and d.id = :id").param("id", id).query(this::slot).optional();
	}

	/**
	 * Holds a duty and returns it for somebody who takes a place.
	 * @throws Conflict if nobody can be met there any more
	 */
	Slot holdAhead(UUID id) {
		hold(id);
		return ahead(id);
	}

	/**
	 * Returns a duty that is held already.
	 * @throws Conflict if nobody can be met there any more
	 */
	Slot ahead(UUID id) {
		return find(id).filter((slot) -> slot.isAhead(this.clock.instant()))
			.orElseThrow(() -> new Conflict("roster.appointment.slot.gone"));
	}

	/** Finds some by their ids. */
	Map<UUID, Slot> all(Collection<UUID> ids) {
		return select("and d.id = any (:ids::uuid[])")
			.param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
			.query(this::slot)
			.list()
			.stream()
			.collect(Collectors.toMap(Slot::id, Function.identity()));
	}

	/**
	 * Lists those still to come up to a day where whoever is wanted sits.
	 * @param last the last day that is among them
	 * @param after the one before these, null for the first
	 */
	List<Slot> ahead(Wanted wanted, LocalDate last, @Nullable UUID after, int most) {
		return wanted("and d.starts_at > :now and d.day <= :last and d.state = 'PLANNED' and not d.halted"
				+ wantedBy(wanted) + AFTER + IN_ORDER + " limit :most", wanted)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("last", last)
			.param("after", after)
			.param("most", most)
			.query(this::slot)
			.list();
	}

	/** Returns the first day after another on which whoever is wanted sits. */
	Optional<LocalDate> firstAfter(Wanted wanted, LocalDate day) {
		return wanted("and d.day > :day and d.state = 'PLANNED' and not d.halted and d.representative_id is not null"
				+ wantedBy(wanted) + IN_ORDER + " limit 1", wanted)
			.param("day", day)
			.query(this::slot)
			.optional()
			.map(Slot::day);
	}

	/**
	 * Lists those of a day.
	 * @param studioId the only studio, null for all
	 * @param representativeId the only one who sits, null for all
	 */
	List<Slot> on(LocalDate day, @Nullable UUID studioId, @Nullable UUID representativeId) {
		return select("""
				and d.day = :day and d.state <> 'CANCELLED' and (:studio::uuid is null or d.studio_id = :studio)
				  and (:person::uuid is null or d.representative_id = :person)""" + IN_ORDER).param("day", day)
			.param("studio", studioId)
			.param("person", representativeId)
			.query(this::slot)
			.list();
	}

	private JdbcClient.StatementSpec wanted(String which, Wanted wanted) {
		JdbcClient.StatementSpec select = select(which);
		if (wanted.representativeId() != null) {
			return select.param("wanted", wanted.representativeId());
		}
		if (wanted.profession() != null) {
			select = select.param("wanted", wanted.profession().name());
		}
		return (wanted.studioId() != null) ? select.param("studio", wanted.studioId()) : select;
	}

	private static String wantedBy(Wanted wanted) {
		if (wanted.representativeId() != null) {
			return " and d.representative_id = :wanted";
		}
		String trade = (wanted.profession() != null) ? " and :wanted = any (r.professions)" : "";
		return trade + ((wanted.studioId() != null) ? " and d.studio_id = :studio" : "");
	}

	private JdbcClient.StatementSpec select(String which) {
		return this.jdbc.sql(SLOT + which)
			.param("county", CurrentCounty.required())
			.param("cap", RosterSettings.DEFAULT.slotCap());
	}

	private Slot slot(ResultSet row, int index) throws SQLException {
		return new Slot(row.getObject("id", UUID.class), row.getObject("studio_id", UUID.class),
				row.getString("studio_slug"), row.getString("studio_name"), row.getObject("day", LocalDate.class),
				Half.valueOf(row.getString("half")), local(row.getTimestamp("starts_at")),
				local(row.getTimestamp("ends_at")), row.getTimestamp("starts_at").toInstant(),
				DutyState.valueOf(row.getString("state")), row.getObject("representative_id", UUID.class),
				row.getString("code"), row.getString("name"), row.getString("post"), professions(row),
				row.getBoolean("present"), row.getInt("taken"), row.getInt("places"));
	}

	private static List<Profession> professions(ResultSet row) throws SQLException {
		Array names = row.getArray("professions");
		return (names == null) ? List.of()
				: Arrays.stream((String[]) names.getArray()).map(Profession::valueOf).toList();
	}

	private LocalTime local(Timestamp moment) {
		return moment.toInstant().atZone(this.clock.getZone()).toLocalTime();
	}

}
