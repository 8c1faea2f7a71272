package org.lianxin.petition.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.Step;
import org.lianxin.petition.TimelineEntry;
import org.lianxin.web.Dates;

/**
 * One of the six steps on the line above a petition.
 *
 * @param when the day it was completed, null before
 * @param who who completed it, null before and for the resident
 */
record StepLine(String key, boolean done, boolean now, @Nullable String who, @Nullable String when) {

	static List<StepLine> of(PetitionDetail petition, Dates dates) {
		List<StepLine> line = new ArrayList<>();
		for (Step step : Step.values()) {
			boolean done = step.ordinal() <= petition.step().ordinal();
			boolean now = step.ordinal() == petition.step().ordinal() + 1;
			Optional<TimelineEntry> completed = done ? completed(petition, step) : Optional.empty();
			line.add(new StepLine(step.key(), done, now, completed.map(TimelineEntry::actor).orElse(null),
					completed.map((entry) -> dates.shortDay(entry.at())).orElse(null)));
		}
		return line;
	}

	/** The entry by which the step was reached: the first of its newest run. */
	private static Optional<TimelineEntry> completed(PetitionDetail petition, Step step) {
		return petition.timeline()
			.stream()
			.filter((entry) -> entry.step() == step)
			.min(Comparator.comparingInt(TimelineEntry::sequence));
	}

}
