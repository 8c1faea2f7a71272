package org.lianxin.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Random;

import org.lianxin.calendar.WorkingDays;

/**
 * Finds the moments of a script: from its end, which lies so many working days back, to
 * its beginning; in office hours and never in the future.
 */
class Schedule {

	private static final LocalTime OPEN = LocalTime.of(8, 30);

	private static final LocalTime CLOSED = LocalTime.of(18, 0);

	private static final int MORNING = 9_000;

	private static final int WHOLE_DAY = 30_000;

	private final WorkingDays workingDays;

	private final ZonedDateTime now;

	Schedule(WorkingDays workingDays, Clock clock) {
		this.workingDays = workingDays;
		this.now = ZonedDateTime.now(clock);
	}

	LocalDate today() {
		return this.now.toLocalDate();
	}

	/** Lets something be done on a day at a local time. */
	Scene scene(LocalDate day, LocalTime time, Runnable act) {
		return new Scene(day.atTime(time).atZone(this.now.getZone()).toInstant(), act);
	}

	/** Returns the day of each beat. */
	List<LocalDate> days(List<Beat> beats, LocalDate last) {
		LinkedList<LocalDate> days = new LinkedList<>();
		LocalDate day = last;
		for (int beat = beats.size() - 1; beat >= 0; beat--) {
			days.addFirst(day);
			int gap = beats.get(beat).gap();
			day = (gap > 0) ? before(day, gap) : day;
		}
		return days;
	}

	/**
	 * Lets a resident write on the free days before the next thing is done, as many do;
	 * no limit moves by that.
	 */
	List<LocalDate> beganAtHome(List<LocalDate> days, Random random) {
		LocalDate end = (days.size() > 1) ? days.get(1) : today().plusDays(1);
		LocalDate began = days.get(0);
		while (began.plusDays(1).isBefore(end) && !this.workingDays.isWorkingDay(began.plusDays(1))
				&& random.nextInt(3) > 0) {
			began = began.plusDays(1);
		}
		List<LocalDate> moved = new ArrayList<>(days);
		moved.set(0, began);
		return moved;
	}

	/** Returns the working day that lies so many working days before a day. */
	LocalDate before(LocalDate day, int workingDays) {
		LocalDate before = day;
		while (!this.workingDays.isWorkingDay(before) || this.workingDays.between(before, day) < workingDays) {
			before = before.minusDays(1);
		}
		return before;
	}

	/** Returns the moments of days in their order, each later than the one before. */
	List<Instant> moments(List<LocalDate> days, Random random) {
		List<Instant> moments = new ArrayList<>();
		LocalTime time = OPEN;
		for (int i = 0; i < days.size(); i++) {
			LocalDate day = days.get(i);
			boolean more = i + 1 < days.size() && days.get(i + 1).equals(day);
			boolean first = i == 0 || !days.get(i - 1).equals(day);
			time = first ? OPEN.plusSeconds(random.nextInt(more ? MORNING : WHOLE_DAY))
					: time.plusSeconds(600 + random.nextInt(3000));
			moments.add(moment(day, time));
		}
		return moments;
	}

	/**
	 * What is done today is pressed into the part of the day that is over, in the same
	 * order.
	 */
	private Instant moment(LocalDate day, LocalTime time) {
		ZonedDateTime planned = day.atTime(time).atZone(this.now.getZone());
		if (day.isBefore(today())) {
			return planned.toInstant();
		}
		ZonedDateTime open = day.atTime(OPEN).atZone(this.now.getZone());
		ZonedDateTime from = open.isBefore(this.now) ? open : day.atStartOfDay(this.now.getZone());
		double part = (double) Duration.between(OPEN, time).toSeconds() / Duration.between(OPEN, CLOSED).toSeconds();
		long passed = Duration.between(from, this.now).toMillis();
		return from.toInstant().plusMillis((long) (passed * Math.min(part, 1)));
	}

}
