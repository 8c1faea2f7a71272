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

	@SuppressWarnings("NullAway.Init")
	protected Placement() {
	}

	Placement(PlaceRepresentative command) {
		this.representativeId = command.representativeId();
		this.studioId = command.studioId();
		this.firstDay = command.from();
		this.weekday = (command.weekday() != null) ? command.weekday().getValue() : null;
		this.dutyTime = command.dutyTime();
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

	boolean isOn(LocalDate day) {
		return !day.isBefore(this.firstDay) && (this.until == null || day.isBefore(this.until));
	}

}
