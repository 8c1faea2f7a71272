package org.lianxin.representative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyEntity;

/**
 * A time in which a representative does not serve: suspended, exempt from duty, or no
 * longer one. On all other days they are active.
 */
@Entity
class Standing extends CountyEntity<Standing> {

	@Column(updatable = false)
	private UUID representativeId;

	@Column(updatable = false)
	@Enumerated(EnumType.STRING)
	private RepresentativeState state;

	@Column(updatable = false)
	private String reason;

	@Column(name = "`from`", updatable = false)
	private LocalDate firstDay;

	private @Nullable LocalDate until;

	@Column(updatable = false)
	private String byName;

	@Column(updatable = false)
	private Instant recordedAt;

	private @Nullable String endReason;

	private @Nullable String endedByName;

	@SuppressWarnings("NullAway.Init")
	protected Standing() {
	}

	Standing(UUID representativeId, ChangeStanding command, String byName, Instant at) {
		this.representativeId = representativeId;
		this.state = command.state();
		this.reason = command.reason();
		this.firstDay = command.from();
		this.until = command.until();
		this.byName = byName;
		this.recordedAt = at;
	}

	/**
	 * Ends it on a day, or takes it back where it has not begun by then.
	 * @param day the first day on which it no longer holds
	 */
	void end(LocalDate day, @Nullable String reason, String byName) {
		this.until = day.isAfter(this.firstDay) ? day : this.firstDay;
		this.endReason = reason;
		this.endedByName = byName;
	}

	/** Tells whether it holds on some day from that one on. */
	boolean reaches(LocalDate day) {
		return this.until == null || (this.until.isAfter(day) && this.until.isAfter(this.firstDay));
	}

	/** Tells whether it and a time share a day. */
	boolean overlaps(LocalDate from, @Nullable LocalDate until) {
		return reaches(from) && (until == null || this.firstDay.isBefore(until));
	}

	RepresentativeState state() {
		return this.state;
	}

	LocalDate firstDay() {
		return this.firstDay;
	}

}
