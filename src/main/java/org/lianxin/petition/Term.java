package org.lianxin.petition;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.lianxin.calendar.Deadline;

/**
 * The time that the present holder has.
 *
 * @param from the day it began, not counted
 * @param days the limit in working days
 * @param due the last day in time
 */
@Embeddable
record Term(@Column(name = "clock_from") LocalDate from, @Column(name = "clock_days") Integer days,
		@Column(name = "due_on") LocalDate due) {

	static Term of(Deadline deadline) {
		return new Term(deadline.from(), deadline.workingDays(), deadline.due());
	}

}
