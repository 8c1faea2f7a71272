package org.lianxin.support;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.Half;

/** Published duties of the fixture's studios, where no roster needs to be drawn. */
public final class Sittings {

	private Sittings() {
	}

	/**
	 * Lets a representative sit in a studio, from 9:00 or 14:30 for two and a half hours,
	 * and returns the id of the duty.
	 * @param studio 1 or 2
	 * @param representative 1 to 4, null for a duty that nobody was found for
	 */
	public static UUID duty(TwoCounties.Place county, int studio, @Nullable Integer representative, LocalDate day,
			Half half) {
		UUID id = UUID.randomUUID();
		String person = (representative != null) ? "'" + county.representativeId(representative) + "'" : "null";
		String starts = (half == Half.MORNING) ? "9:00" : "14:30";
		String ends = (half == Half.MORNING) ? "11:30" : "17:00";
		Records
			.write("""
					insert into duty (county_id, id, version, studio_id, day, half, seat, starts_at, ends_at, leading_cadre,
					  representative_id, pinned, state)
					select %1$d, '%2$s', 0, '%3$s', '%4$s', '%5$s', 1 + (select count(*) from duty d where d.county_id = %1$d
					    and d.studio_id = '%3$s' and d.day = '%4$s' and d.half = '%5$s' and d.state <> 'CANCELLED'),
					  '%4$s %6$s Asia/Shanghai', '%4$s %7$s Asia/Shanghai', false, %8$s, false, 'PLANNED'"""
				.formatted(county.id(), id, county.studio(studio), day, half, starts, ends, person));
		return id;
	}

}
