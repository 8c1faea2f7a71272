package org.lianxin.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leaves open what somebody is to sit in and can't any more, in the transaction in which
 * they go: on leave, out of service, or out of the studio. What is over stays theirs.
 */
@Component
class Vacating {

	/** What is kept is for all to read, whatever language the one who acts reads. */
	private static final Locale OF_THE_RECORD = Locale.SIMPLIFIED_CHINESE;

	private static final String LOST = """
			select * from (
			  select d.id, st.state is null as serving,
			    exists (select from duty_leave v where v.county_id = d.county_id and v.representative_id = d.representative_id
			      and v.state = 'APPROVED' and v."from" <= d.day and v.until > d.day) as away,
			    exists (select from placement p where p.county_id = d.county_id and p.representative_id = d.representative_id
			      and p.studio_id = d.studio_id and p."from" <= d.day and (p.until is null or p.until > d.day))
			    or :lending and exists (select from duty_loan o where o.county_id = d.county_id and o.studio_id = d.studio_id
			      and o.representative_id = d.representative_id and o."from" <= d.day and (o.until is null or o.until > d.day))
			      as belongs
			  from duty d
			  left join standing st on st.county_id = d.county_id and st.representative_id = d.representative_id
			    and st."from" <= d.day and (st.until is null or st.until > d.day)
			  where d.county_id = :county and d.representative_id = any (:people::uuid[]) and d.day >= :today
			    and d.state = 'PLANNED' and d.ends_at > :now) l
			where not serving or away or not belongs""";

	private final People people;

	private final Duties duties;

	private final RosterSettingsBook settings;

	private final MessageSource messages;

	private final JdbcClient jdbc;

	private final Clock clock;

	Vacating(People people, Duties duties, RosterSettingsBook settings, MessageSource messages, JdbcClient jdbc,
			Clock clock) {
		this.people = people;
		this.duties = duties;
		this.settings = settings;
		this.messages = messages;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Looks at all that these are to sit in, once what changed of them is written. */
	void recheck(Collection<UUID> representatives) {
		if (representatives.isEmpty()) {
			return;
		}
		this.people.hold(representatives);
		lost(representatives)
			.forEach((why, ids) -> this.duties.vacate(ids, this.messages.getMessage(why.key(), null, OF_THE_RECORD)));
	}

	private Map<Obstacle, List<UUID>> lost(Collection<UUID> representatives) {
		return this.jdbc.sql(LOST)
			.param("county", CurrentCounty.required())
			.param("people", representatives.stream().map(UUID::toString).toArray(String[]::new))
			.param("lending", this.settings.current().lending())
			.param("today", LocalDate.now(this.clock))
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, index) -> Map.entry(why(row), row.getObject("id", UUID.class)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Obstacle why(ResultSet row) throws SQLException {
		if (row.getBoolean("away")) {
			return Obstacle.ON_LEAVE;
		}
		return row.getBoolean("serving") ? Obstacle.ELSEWHERE : Obstacle.NOT_SERVING;
	}

}
