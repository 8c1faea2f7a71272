package org.lianxin.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.RosterLimits;
import org.lianxin.roster.solver.RosterRule;
import org.lianxin.roster.solver.RosterWeights;

/**
 * What is wished of a draft roster: for which days and studios, by which rules. What
 * stands for the county may be changed for one draft.
 *
 * @param lastDay the last day that belongs to it
 * @param studioId the one studio that it is drawn for, null for all that receive
 * @param quota how much it counts, as the numbers that follow, from 0 to 100
 */
@Embeddable
public record DraftSettings(LocalDate firstDay, LocalDate lastDay, @Nullable UUID studioId, int mostPerMonth,
		int perQuarter, int spreadDays, boolean lending, int quota, int evenLoad, int stability, int spread,
		int weekdays, int nearHome, int seniority, int officesApart) {

	/** Returns the wish for a period by what stands for the county. */
	public static DraftSettings of(LocalDate firstDay, LocalDate lastDay, @Nullable UUID studioId,
			RosterSettings county) {
		RosterSettings.Weights weights = county.weights();
		return new DraftSettings(firstDay, lastDay, studioId, county.mostPerMonth(), county.perQuarter(),
				county.spreadDays(), county.lending(), weights.quota(), weights.evenLoad(), weights.stability(),
				weights.spread(), weights.weekdays(), weights.nearHome(), weights.seniority(), weights.officesApart());
	}

	/** Returns how much is asked of one representative. */
	RosterLimits limits() {
		return new RosterLimits(this.mostPerMonth, this.perQuarter, this.spreadDays);
	}

	/** Returns how much each rule counts. */
	public RosterWeights rules() {
		Map<RosterRule, Integer> weights = new EnumMap<>(RosterRule.class);
		weights.put(RosterRule.QUOTA, this.quota);
		weights.put(RosterRule.EVEN_LOAD, this.evenLoad);
		weights.put(RosterRule.STABILITY, this.stability);
		weights.put(RosterRule.SPREAD, this.spread);
		weights.put(RosterRule.WEEKDAYS, this.weekdays);
		weights.put(RosterRule.NEAR_HOME, this.nearHome);
		weights.put(RosterRule.SENIORITY, this.seniority);
		weights.put(RosterRule.OFFICES_APART, this.officesApart);
		return new RosterWeights(weights);
	}

	boolean includes(LocalDate day, UUID studio) {
		return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay)
				&& (this.studioId == null || this.studioId.equals(studio));
	}

}
