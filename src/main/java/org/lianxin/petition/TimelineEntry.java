package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline as a page shows it.
 *
 * @param actor null for the resident
 * @param subject the unit, studio or representative concerned; or where to go
 * @param photos ids of its photos in their order
 */
public record TimelineEntry(int sequence, Act act, Step step, @Nullable String actor, @Nullable String workplace,
		@Nullable String subject, @Nullable String words, @Nullable LocalDate dueOn, @Nullable Rating rating,
		Instant at, List<UUID> photos) {

	public TimelineEntry {
		photos = List.copyOf(photos);
	}

	/** Returns the same entry for somebody whom its words are not for. */
	TimelineEntry withoutWords() {
		return new TimelineEntry(this.sequence, this.act, this.step, this.actor, this.workplace, this.subject, null,
				this.dueOn, this.rating, this.at, this.photos);
	}

	/** Returns this entry with more photos behind its own. */
	TimelineEntry with(List<UUID> more) {
		List<UUID> all = Stream.concat(this.photos.stream(), more.stream()).distinct().toList();
		return new TimelineEntry(this.sequence, this.act, this.step, this.actor, this.workplace, this.subject,
				this.words, this.dueOn, this.rating, this.at, all);
	}

	/** Tells whether the resident did it. */
	public boolean isByResident() {
		return this.actor == null;
	}

}
