package org.lianxin.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.Deadline;
import org.lianxin.calendar.TimeLeft;

/**
 * A petition as its page shows it to one person.
 *
 * @param seen the last entry of the timeline; sent back with what is decided on it
 * @param event the event of a studio by whose QR code it came
 * @param deadline how the due date was computed, null once archived
 * @param identity what may be shown of the resident, null where nothing may
 * @param timeline newest first
 * @param acts what this person may do now
 * @param publication whether its result can be published, and by this person
 */
public record PetitionDetail(UUID id, PetitionNumber number, int seen, String title, String words, PetitionKind kind,
		Source source, @Nullable Track track, Step step, Holder holder, Outcome outcome, @Nullable Rating rating,
		UUID studioId, String studioName, @Nullable Event event, @Nullable String townshipName,
		@Nullable String villageName, @Nullable UUID firstReceiverId, @Nullable String firstReceiverName,
		@Nullable UUID unitId, @Nullable String unitName, Instant registeredAt, boolean publishable,
		@Nullable LocalDate feedbackUntil, int redone, @Nullable Deadline deadline, @Nullable TimeLeft left,
		@Nullable MaskedIdentity identity, List<TimelineEntry> timeline, Set<Act> acts, Publication publication) {

	public PetitionDetail {
		timeline = List.copyOf(timeline);
		acts = Set.copyOf(acts);
	}

	/**
	 * Tells whether this person may do that now; for the page that asks before it shows a
	 * button.
	 */
	public boolean may(String act) {
		return this.acts.contains(Act.valueOf(act));
	}

	/** Returns the newest answer to the resident, null before there is one. */
	public @Nullable String lastReply() {
		return this.timeline.stream()
			.filter((entry) -> entry.act() == Act.REPLY)
			.findFirst()
			.map(TimelineEntry::words)
			.orElse(null);
	}

	/** Returns what came of the handling, null before there is anything. */
	public @Nullable TimelineEntry lastResult() {
		return this.timeline.stream().filter((entry) -> entry.act() == Act.RESULT).findFirst().orElse(null);
	}

	/** The event by whose QR code it came. */
	public record Event(String code, String name) {

	}

	/**
	 * What may be done about the publication of a result.
	 *
	 * @param possible the resident has agreed, the file is closed, and something came of
	 * it
	 * @param mayPublish whether this person may publish it
	 * @param mayTakeDown whether this person may take it down again
	 */
	public record Publication(boolean possible, boolean mayPublish, boolean mayTakeDown) {

	}

	/**
	 * What is shown of a resident before anybody looks closer.
	 *
	 * @param name masked, null if none was given
	 * @param phone masked, null if none was given
	 * @param hasWords whether they said how to be reached
	 * @param revealable whether this person may look closer
	 */
	public record MaskedIdentity(@Nullable String name, @Nullable String phone, boolean hasWords, boolean revealable) {

		/** Tells whether the resident said nothing of themselves. */
		public boolean isAnonymous() {
			return this.name == null && this.phone == null && !this.hasWords;
		}

	}

}
