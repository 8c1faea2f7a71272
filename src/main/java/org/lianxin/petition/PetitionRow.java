package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.TimeLeft;

/**
 * A petition as a list shows it.
 *
 * @param holderName the studio or unit that has it; null for the county and for nobody
 * @param dueOn null once it is archived
 * @param left the light and the days left, null with dueOn
 */
public record PetitionRow(PetitionNumber number, String title, PetitionKind kind, Source source, Step step,
		Outcome outcome, Holder holder, @Nullable String holderName, String studioName, @Nullable String townshipName,
		@Nullable String villageName, Instant registeredAt, @Nullable LocalDate dueOn, @Nullable TimeLeft left) {
}
