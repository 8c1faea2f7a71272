package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is about to be written into a timeline.
 *
 * @param at when, to the microsecond that the database keeps
 * @param subject the unit, studio or representative concerned, by name; or where a
 * refused matter should go
 */
record Entry(Act act, Actor by, Instant at, @Nullable String subject, @Nullable String words, @Nullable LocalDate due,
		@Nullable Rating rating, List<Evidence> photos) {

	Entry {
		at = at.truncatedTo(ChronoUnit.MICROS);
		photos = List.copyOf(photos);
	}

	static Entry of(Act act, Actor by, Instant at) {
		return new Entry(act, by, at, null, null, null, null, List.of());
	}

	Entry about(@Nullable String subject) {
		return new Entry(this.act, this.by, this.at, subject, this.words, this.due, this.rating, this.photos);
	}

	Entry saying(@Nullable String words) {
		String said = (words == null || words.isBlank()) ? null : words.strip();
		return new Entry(this.act, this.by, this.at, this.subject, said, this.due, this.rating, this.photos);
	}

	Entry due(@Nullable LocalDate due) {
		return new Entry(this.act, this.by, this.at, this.subject, this.words, due, this.rating, this.photos);
	}

	Entry rated(@Nullable Rating rating) {
		return new Entry(this.act, this.by, this.at, this.subject, this.words, this.due, rating, this.photos);
	}

	Entry with(List<Evidence> photos) {
		return new Entry(this.act, this.by, this.at, this.subject, this.words, this.due, this.rating, photos);
	}

}
