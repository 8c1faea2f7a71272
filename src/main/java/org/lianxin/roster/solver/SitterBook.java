package org.lianxin.roster.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The duties that one representative has at the moment. */
final class SitterBook {

	private final PlannedSitter sitter;

	private final List<PlannedDuty> duties = new ArrayList<>();

	private final Map<Integer, Integer> months = new HashMap<>();

	private final Map<Integer, Integer> quarters = new HashMap<>();

	SitterBook(PlannedSitter sitter) {
		this.sitter = sitter;
	}

	void add(PlannedDuty duty) {
		this.duties.add(duty);
		this.months.merge(duty.month(), 1, Integer::sum);
		this.quarters.merge(duty.quarter(), 1, Integer::sum);
	}

	void remove(PlannedDuty duty) {
		this.duties.remove(duty);
		this.months.merge(duty.month(), -1, Integer::sum);
		this.quarters.merge(duty.quarter(), -1, Integer::sum);
	}

	PlannedSitter sitter() {
		return this.sitter;
	}

	List<PlannedDuty> duties() {
		return this.duties;
	}

	/** Returns what they have had in the year, with what they have now. */
	int load() {
		return this.sitter.before() + this.duties.size();
	}

	int inMonth(int month) {
		return this.months.getOrDefault(month, 0);
	}

	int inQuarter(int quarter) {
		return this.quarters.getOrDefault(quarter, 0);
	}

	boolean isFull(int month) {
		return inMonth(month) >= this.sitter.limits().mostPerMonth();
	}

	/** Finds what they have in a half of a day. */
	@Nullable PlannedDuty at(int slot) {
		for (PlannedDuty duty : this.duties) {
			if (duty.slot() == slot) {
				return duty;
			}
		}
		return null;
	}

	/**
	 * Returns the days since the nearest of their duties, or many where there is none.
	 */
	int distance(int day) {
		int least = Integer.MAX_VALUE;
		for (PlannedDuty duty : this.duties) {
			least = Math.min(least, Math.abs(duty.day() - day));
		}
		return least;
	}

}
