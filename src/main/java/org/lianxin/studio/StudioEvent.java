package org.lianxin.studio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/**
 * An event that a studio holds outside its door, with a QR code of its own: a stall on a
 * market day, a deliberation, a day of visits.
 */
@Entity
class StudioEvent extends CountyEntity<StudioEvent> {

	/** Further off than this is a slip of the pen. */
	private static final int YEARS = 2;

	@Column(updatable = false)
	private String code;

	@Column(updatable = false)
	private UUID studioId;

	@Embedded
	private EventFacts facts;

	private @Nullable Instant closedAt;

	private @Nullable String closedBy;

	@SuppressWarnings("NullAway.Init")
	protected StudioEvent() {
	}

	StudioEvent(String code, UUID studioId, EventFacts facts, LocalDate today) {
		this.code = code;
		this.studioId = studioId;
		this.facts = checked(facts, today);
	}

	/** Changes what is told of it; its code and its studio are printed and stay. */
	void revise(EventFacts facts, LocalDate today) {
		this.facts = checked(facts, today);
	}

	/** Ends it: what comes by its code is no longer counted to it. */
	void close(String by, Instant at) {
		if (this.closedAt == null) {
			this.closedAt = at;
			this.closedBy = by;
		}
	}

	/** Takes the end back. */
	void reopen() {
		this.closedAt = null;
		this.closedBy = null;
	}

	String code() {
		return this.code;
	}

	boolean isClosed() {
		return this.closedAt != null;
	}

	private static EventFacts checked(EventFacts facts, LocalDate today) {
		if (facts.day().isBefore(today.minusYears(YEARS)) || facts.day().isAfter(today.plusYears(YEARS))) {
			throw new Unprocessable("studio.event.day.far");
		}
		return facts;
	}

}
