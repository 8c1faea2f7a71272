package org.lianxin.demo;

import java.util.function.Predicate;

import org.lianxin.petition.Track;

/**
 * How far a petition of the demo has come, how many such there are in each county, and
 * how many working days ago the last thing was done to it.
 */
enum Fate {

	SETTLED_ON_THE_SPOT(spot(), 26, 13, 4, 225), SETTLED_BY_UNIT(unit(), 26, 13, 4, 225),
	SETTLED_BY_INSTRUCTION(instruction(), 5, 3, 6, 200), SETTLED_AT_SECOND_TRY(redone(), 5, 3, 5, 180),
	REFUSED_AND_CLOSED(Tale::isRefused, 6, 3, 5, 200), WITHDRAWN(open(), 4, 2, 3, 200), NEW(open(), 6, 3, 0, 3),
	NEW_DUE(open(), 1, 0, 5, 5), NEW_OVERDUE(open(), 2, 1, 7, 9), ACCEPTED(unit(), 4, 2, 0, 3),
	ACCEPTED_OVERDUE(unit(), 1, 1, 7, 8), WITH_UNIT(unit(), 8, 4, 1, 4), WITH_UNIT_DUE(unit(), 2, 1, 1, 2),
	WITH_UNIT_OVERDUE(unit(), 3, 1, 0, 1), WITH_COUNTY(instruction(), 2, 1, 1, 4),
	WITH_COUNTY_OVERDUE(instruction(), 1, 0, 7, 8), INSTRUCTED(instruction(), 1, 1, 0, 3),
	REOPENED(redone(), 2, 1, 1, 6), HANDLED(unit(), 3, 1, 0, 0), HANDLED_OVERDUE(unit(), 1, 1, 1, 2),
	REPLIED(open(), 4, 2, 0, 3), REPLIED_OVERDUE(unit(), 1, 0, 7, 8), REFUSED(Tale::isRefused, 1, 1, 1, 3),
	FOLLOWED_UP(open(), 3, 1, 0, 3), FOLLOWED_UP_OVERDUE(unit(), 1, 0, 7, 8), DISPUTED(redone(), 1, 1, 1, 3);

	private final Predicate<Tale> needs;

	private final int inGuanxian;

	private final int inSishui;

	private final int newest;

	private final int oldest;

	Fate(Predicate<Tale> needs, int inGuanxian, int inSishui, int newest, int oldest) {
		this.needs = needs;
		this.inGuanxian = inGuanxian;
		this.inSishui = inSishui;
		this.newest = newest;
		this.oldest = oldest;
	}

	private static Predicate<Tale> open() {
		return (tale) -> !tale.isRefused() && !tale.isRedone();
	}

	private static Predicate<Tale> spot() {
		return open().and((tale) -> tale.goes(Track.SPOT));
	}

	private static Predicate<Tale> unit() {
		return open().and((tale) -> tale.goes(Track.DEADLINE));
	}

	private static Predicate<Tale> instruction() {
		return open().and((tale) -> tale.goes(Track.INSTRUCTION));
	}

	private static Predicate<Tale> redone() {
		return Tale::isRedone;
	}

	boolean suits(Tale tale) {
		return this.needs.test(tale);
	}

	int in(DemoCounty county) {
		return switch (county) {
			case GUANXIAN -> this.inGuanxian;
			case SISHUI -> this.inSishui;
		};
	}

	int newest() {
		return this.newest;
	}

	int oldest() {
		return this.oldest;
	}

	/** Returns how many working days the unit still has; negative for too few. */
	int daysLeft() {
		return switch (this) {
			case WITH_UNIT_DUE -> 0;
			case WITH_UNIT_OVERDUE -> -3;
			default -> 8;
		};
	}

	/** Tells whether the unit still has it, so that its limit is counted from today. */
	boolean isWithUnit() {
		return this == WITH_UNIT || this == WITH_UNIT_DUE || this == WITH_UNIT_OVERDUE;
	}

}
