package org.lianxin.roster.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * An appointment as its page shows it.
 *
 * @param wanted whom the resident asked for; studioName, askedName and askedCode go with
 * it
 * @param lapsedFrom where it stood when its time was over, null unless it lapsed
 * @param slot the duty that it is about, null while no time is found
 * @param over whether that duty has begun
 * @param timeline newest first
 * @param acts what the reader may do now
 * @param booker the resident, masked; null for those whom it does not concern
 */
public record AppointmentDetail(UUID id, AppointmentNumber number, int version, AppointmentState state,
		@Nullable MissedBy missedBy, @Nullable AppointmentState lapsedFrom, Wanted wanted, @Nullable String studioName,
		@Nullable String studioSlug, @Nullable String studioPhone, @Nullable String askedName,
		@Nullable String askedCode, String subject, @Nullable String suits, Instant askedAt, @Nullable Slot slot,
		boolean over, List<AppointmentEntry> timeline, Set<AppointmentAct> acts, @Nullable Booker booker) {

	public AppointmentDetail {
		timeline = List.copyOf(timeline);
		acts = Set.copyOf(acts);
	}

	/** Returns the trade asked for, null for any. */
	public @Nullable Profession profession() {
		return this.wanted.profession();
	}

	/** Tells whether the resident may take it back. */
	public boolean isCancellable() {
		return AppointmentAct.CANCEL.fits(this.state);
	}

	/** Tells whether the resident may ask for another time. */
	public boolean isChangeable() {
		return AppointmentAct.CHANGE.fits(this.state);
	}

	/**
	 * Tells whether nothing came of it in time: it waits for an answer or a place, and
	 * the hour is over.
	 */
	public boolean isLapsed() {
		return this.over && (this.state == AppointmentState.WAITING || this.state == AppointmentState.ASKED
				|| this.state == AppointmentState.PROPOSED);
	}

	/** Tells whether somebody else sits in the duty that was lost. */
	public boolean isTakenOver() {
		return this.slot != null && this.slot.isManned() && !this.over;
	}

	/** Returns the newest words of an act, null where there are none. */
	public @Nullable String lastWords(AppointmentAct act) {
		return this.timeline.stream()
			.filter((entry) -> entry.act() == act)
			.findFirst()
			.map(AppointmentEntry::words)
			.orElse(null);
	}

}
