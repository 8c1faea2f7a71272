package org.lianxin.roster.appointment;

import java.util.EnumSet;
import java.util.Set;

/** Where an appointment stands. */
public enum AppointmentState {

	/** Waits to be confirmed, with a place in a duty or without a time yet. */
	ASKED,
	/** Another time is proposed; the resident says whether it suits. */
	PROPOSED,
	/** Agreed. */
	CONFIRMED,
	/** Waits for a place in a duty that is full. */
	WAITING,
	/** Whoever was to be met does not come; the resident chooses what is next. */
	DISTURBED,
	/** They met. */
	KEPT,
	/** One of them did not come. */
	MISSED,
	/** Can't be; the reason is told. */
	DECLINED,
	/** Taken back. */
	CANCELLED,
	/** Nobody said anything until its time was over. */
	LAPSED;

	/** Those that take one of the places of their duty. */
	static final Set<AppointmentState> SEATED = EnumSet.of(ASKED, PROPOSED, CONFIRMED);

	/** Those in which something is still to be done. */
	static final Set<AppointmentState> OPEN = EnumSet.of(ASKED, PROPOSED, CONFIRMED, WAITING, DISTURBED);

	/** Returns the message key of its name. */
	public String key() {
		return "roster.appointment.state." + name();
	}

	/** Tells whether something is still to be done. */
	public boolean isOpen() {
		return OPEN.contains(this);
	}

	/** Returns the light that goes with it: calm, soon or late. */
	public String light() {
		return switch (this) {
			case DISTURBED, MISSED, LAPSED -> "late";
			case ASKED, WAITING, PROPOSED -> "soon";
			case CONFIRMED, KEPT, DECLINED, CANCELLED -> "calm";
		};
	}

}
