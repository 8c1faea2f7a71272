package org.lianxin.representative;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/** That somebody was elected for a term, and for which part of it they serve. */
@Entity
class Mandate extends CountyEntity<Mandate> {

	@Column(updatable = false)
	private UUID representativeId;

	@Column(updatable = false)
	private UUID congressTermId;

	@Column(name = "`from`", updatable = false)
	private LocalDate firstDay;

	private @Nullable LocalDate until;

	@SuppressWarnings("NullAway.Init")
	protected Mandate() {
	}

	Mandate(UUID representativeId, UUID congressTermId, LocalDate from) {
		this.representativeId = representativeId;
		this.congressTermId = congressTermId;
		this.firstDay = from;
	}

	/**
	 * Ends it.
	 * @param day the first day on which they no longer serve
	 */
	void end(LocalDate day) {
		this.until = day.isAfter(this.firstDay) ? day : this.firstDay;
	}

	/** Goes on, since they were elected for the same term once more. */
	void goOn() {
		this.until = null;
	}

	/** Tells whether it holds on some day from that one on. */
	boolean reaches(LocalDate day) {
		return this.until == null || this.until.isAfter(day);
	}

	boolean isOpen() {
		return this.until == null;
	}

	UUID congressTermId() {
		return this.congressTermId;
	}

}
