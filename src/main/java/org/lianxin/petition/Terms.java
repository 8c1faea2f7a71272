package org.lianxin.petition;

import java.time.Clock;
import java.time.LocalDate;

import org.lianxin.calendar.StatutoryCalendar;
import org.lianxin.calendar.TimeLimits;

import org.springframework.stereotype.Component;

/** The terms that a county gives each holder, beginning today. */
@Component
class Terms {

	/** House value: longer than the ten calendar days in which the resident may rate. */
	private static final int ARCHIVE = 10;

	private final StatutoryCalendar calendar;

	private final Clock clock;

	private final TimeLimits limits = TimeLimits.defaults();

	Terms(StatutoryCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * To decide on acceptance, or to give an instruction, or to decide after a second
	 * "not satisfied".
	 */
	Term toDecide() {
		return days(this.limits.acceptance());
	}

	Term toSend() {
		return days(this.limits.dispatch());
	}

	/** To check a unit's answer and give it to the resident. */
	Term toDeliver() {
		return days(this.limits.delivery());
	}

	Term toFollowUp() {
		return days(this.limits.followUp());
	}

	/** To handle once more what was not good enough: as long as an extension may be. */
	Term toRedo() {
		return days(this.limits.extension());
	}

	/** To handle within so many working days. */
	Term days(int workingDays) {
		return Term.of(this.calendar.workingDays().after(today(), workingDays));
	}

	LocalDate rateUntil() {
		return today().plusDays(this.limits.reopenCalendarDays());
	}

	NextTerms next() {
		return new NextTerms(today(), days(ARCHIVE), toRedo(), toDecide());
	}

}
