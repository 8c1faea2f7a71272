package org.lianxin.representative;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/**
 * The time for which a representative sits in one studio (编排). Ended and never deleted,
 * so that it can always be answered who sat where on a given day.
 */
@Entity
class Placement extends CountyEntity<Placement> {

	@Column(updatable = false)
	private UUID representativeId;

	@Column(updatable = false)
	private UUID studioId;

	@Column(name = "`from`", updatable = false)
	private LocalDate firstDay;

	private @Nullable LocalDate until;

	@JdbcTypeCode(SqlTypes.SMALLINT)
	private @Nullable Integer weekday;

	private @Nullable String dutyTime;

	@Column(updatable = false)
	private @Nullable String reason;

	@Column(updatable = false)
	private @Nullable String byName;

	private @Nullable String endReason;

	private @Nullable String endedByName;

	@SuppressWarnings("NullAway.Init")
	protected Placement() {
	}

	Placement(PlaceRepresentative command, String byName) {
		this.representativeId = command.representativeId();
		this.studioId = command.studioId();
		this.firstDay = command.from();
		this.weekday = (command.weekday() != null) ? command.weekday().getValue() : null;
		this.dutyTime = command.dutyTime();
		this.reason = command.reason();
		this.byName = byName;
	}

	/**
	 * Ends it.
	 * @param day the first day on which the representative no longer sits here
	 * @throws Unprocessable if it began after that day
	 */
	void end(LocalDate day) {
		if (day.isBefore(this.firstDay)) {
			throw new Unprocessable("representative.placement.backwards", this.firstDay.toString());
		}
		this.until = day;
	}

	/**
	 * Ends it for a reason of its own, with no other placement after it.
	 * @param day the first day on which the representative no longer sits here
	 * @throws Unprocessable if it began after that day
	 */
	void end(LocalDate day, String reason, String byName) {
		end(day);
		this.endReason = reason;
		this.endedByName = byName;
	}

	/** Takes back what has not begun: no day is left on which it holds. */
	void cancel(@Nullable String reason, String byName) {
		this.until = this.firstDay;
		this.endReason = reason;
		this.endedByName = byName;
	}

	/** Goes on, since what was to follow it has been taken back. */
	void goOn() {
		this.until = null;
	}

	UUID representativeId() {
		return this.representativeId;
	}

	LocalDate firstDay() {
		return this.firstDay;
	}

	@Nullable LocalDate until() {
		return this.until;
	}

	/** Tells whether it holds on some day from that one on. */
	boolean reaches(LocalDate day) {
		return this.until == null || (this.until.isAfter(day) && this.until.isAfter(this.firstDay));
	}

	boolean isOn(LocalDate day) {
		return !day.isBefore(this.firstDay) && (this.until == null || day.isBefore(this.until));
	}

}
