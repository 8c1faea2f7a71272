package org.lianxin.representative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who receives in a county by published rosters.
 *
 * @param kept the studios that have a roster
 * @param onDuty who receives on the day asked for and on the next that has somebody, the
 * earliest first
 */
public record CountyDuties(Set<UUID> kept, List<OnDuty> onDuty) {

	public CountyDuties {
		kept = Set.copyOf(kept);
		onDuty = List.copyOf(onDuty);
	}

	/** Returns the first day after another on which somebody receives. */
	public Optional<LocalDate> next(LocalDate day) {
		return this.onDuty.stream().map(OnDuty::day).filter((one) -> one.isAfter(day)).findFirst();
	}

	/** Lists who receives on a day. */
	public List<OnDuty> on(LocalDate day) {
		return this.onDuty.stream().filter((one) -> one.day().equals(day)).toList();
	}

}
