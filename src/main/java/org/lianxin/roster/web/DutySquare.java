package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.lianxin.calendar.YearView;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.Half;

/**
 * A day of the roster.
 *
 * @param square what kind of day it is
 * @param provisional whether the holidays of its year are not yet published
 * @param outside whether it belongs to the month before or after
 */
record DutySquare(YearView.Square square, boolean provisional, boolean outside, List<DutyView> duties) {

	/** Returns the date. */
	public LocalDate day() {
		return Objects.requireNonNull(this.square.date());
	}

	/** Names it in styles. */
	public String look() {
		List<String> names = new ArrayList<>();
		if (this.outside) {
			names.add("roster__outside");
		}
		if (this.duties.isEmpty()) {
			names.add("roster__free");
		}
		if (this.square.today()) {
			names.add("roster__today");
		}
		if (this.square.mark().isSpecial()) {
			names.add("roster__" + this.square.mark().token());
		}
		return String.join(" ", names);
	}

	/** Returns the duties of the morning or of the afternoon. */
	public List<DutyView> of(Half half) {
		return this.duties.stream().filter((duty) -> duty.half() == half).toList();
	}

}
