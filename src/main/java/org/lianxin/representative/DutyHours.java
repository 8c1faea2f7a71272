package org.lianxin.representative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who receives when by published rosters; the module that keeps them declares it as a
 * bean. Where a studio has a roster, it goes before the fixed weekdays of its seats.
 */
public interface DutyHours {

	/**
	 * Lists who receives in a studio from a day on, the earliest first; empty where the
	 * studio has no roster.
	 */
	Optional<List<OnDuty>> ofStudio(UUID studioId, LocalDate from);

	/** Lists who receives in the county on a day, and on the next that has somebody. */
	CountyDuties ofCounty(LocalDate day);

	/** Tells whether a studio has a roster on a day. */
	boolean isKept(UUID studioId, LocalDate day);

}
