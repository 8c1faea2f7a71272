package org.lianxin.roster.appointment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.lianxin.roster.RosterSettings;
import org.lianxin.roster.SettingsWatch;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives places to those who wait, in the order in which they came, as soon as the county
 * lets a duty have more.
 */
@Component
class AppointmentQueue implements SettingsWatch {

	private final Appointments appointments;

	private final AppointmentNumbers numbers;

	private final Slots slots;

	private final JdbcClient jdbc;

	private final Clock clock;

	AppointmentQueue(Appointments appointments, AppointmentNumbers numbers, Slots slots, JdbcClient jdbc, Clock clock) {
		this.appointments = appointments;
		this.numbers = numbers;
		this.slots = slots;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whoever books holds the numbers of the county: so nobody joins a queue unseen while
	 * places are given, and whoever comes next counts with the new number of places.
	 */
	@Override
	public void changed(RosterSettings from, RosterSettings to) {
		if (to.slotCap() <= from.slotCap()) {
			return;
		}
		this.numbers.lock(LocalDate.now(this.clock).getYear());
		List<UUID> waitedFor = waitedFor();
		this.slots.hold(waitedFor.toArray(UUID[]::new));
		waitedFor.forEach(this.appointments::fill);
	}

	private List<UUID> waitedFor() {
		return this.jdbc
			.sql("""
					select d.id from duty d where d.county_id = :county and d.starts_at > :now and exists (
					  select from appointment a where a.county_id = d.county_id and a.duty_id = d.id and a.state = 'WAITING')
					order by d.id""")
			.param("county", CurrentCounty.required())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(UUID.class)
			.list();
	}

}
