package org.lianxin.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets an offer lapse once the duty that it gives, or asks for, is no longer theirs to
 * give.
 */
@Component
class SwapWatch implements DutyWatch {

	private final JdbcClient jdbc;

	private final Clock clock;

	SwapWatch(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void shifted(Collection<DutyShift> shifts) {
		String[] gone = shifts.stream()
			.filter((shift) -> shift.from() != null && (shift.changesHands() || shift.kind() == ChangeKind.CANCELLED))
			.map((shift) -> shift.dutyId().toString())
			.toArray(String[]::new);
		if (gone.length > 0) {
			this.jdbc.sql("""
					update duty_swap set state = 'LAPSED', closed_at = :now, version = version + 1
					where county_id = :county and state = 'OFFERED'
					  and (duty_id = any (:gone::uuid[]) or wanted_id = any (:gone::uuid[]))""")
				.param("county", CurrentCounty.required())
				.param("gone", gone)
				.param("now", Timestamp.from(this.clock.instant()))
				.update();
		}
	}

}
