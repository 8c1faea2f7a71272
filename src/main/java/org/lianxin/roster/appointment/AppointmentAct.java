package org.lianxin.roster.appointment;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import static org.lianxin.roster.appointment.AppointmentState.ASKED;
import static org.lianxin.roster.appointment.AppointmentState.CANCELLED;
import static org.lianxin.roster.appointment.AppointmentState.CONFIRMED;
import static org.lianxin.roster.appointment.AppointmentState.DECLINED;
import static org.lianxin.roster.appointment.AppointmentState.DISTURBED;
import static org.lianxin.roster.appointment.AppointmentState.KEPT;
import static org.lianxin.roster.appointment.AppointmentState.LAPSED;
import static org.lianxin.roster.appointment.AppointmentState.MISSED;
import static org.lianxin.roster.appointment.AppointmentState.PROPOSED;
import static org.lianxin.roster.appointment.AppointmentState.WAITING;

/** What can be done with an appointment, where it fits, and where it leads. */
public enum AppointmentAct {

	/** A resident asks; nothing goes before it. */
	ASK(ASKED),
	/** A resident waits for a place; nothing goes before it. */
	QUEUE(WAITING),
	/** Staff agree to the time asked for. */
	CONFIRM(CONFIRMED, ASKED),
	/** Staff propose another time. */
	PROPOSE(PROPOSED, ASKED, PROPOSED, CONFIRMED, WAITING, DISTURBED),
	/** Staff say that it can't be. */
	DECLINE(DECLINED, ASKED, WAITING, DISTURBED),
	/** The resident agrees to the time proposed. */
	ACCEPT(CONFIRMED, PROPOSED),
	/** The time proposed does not suit the resident. */
	REFUSE(ASKED, PROPOSED),
	/** The resident asks for another time. */
	CHANGE(ASKED, ASKED, PROPOSED, CONFIRMED, WAITING),
	/** The resident chooses what comes instead of what was lost; it needs no answer. */
	CHOOSE(CONFIRMED, DISTURBED),
	/** A place became free for whoever waited longest. */
	ADVANCE(CONFIRMED, WAITING),
	/** The resident, or staff for them, take it back. */
	CANCEL(CANCELLED, ASKED, PROPOSED, CONFIRMED, WAITING, DISTURBED),
	/** They met. */
	KEEP(KEPT, CONFIRMED),
	/** One of them did not come. */
	MISS(MISSED, CONFIRMED),
	/** That the representative did not come was recorded wrongly. */
	RESTORE(CONFIRMED, MISSED),
	/** Whoever was to be met does not come. */
	DISTURB(DISTURBED, ASKED, PROPOSED, CONFIRMED, WAITING),
	/** Somebody else sits there, and the appointment stays as it was. */
	SUBSTITUTE(null, ASKED, PROPOSED, CONFIRMED, WAITING),
	/** Its time is over, and nobody answered. */
	LAPSE(LAPSED, ASKED, PROPOSED, WAITING, DISTURBED);

	private final @Nullable AppointmentState result;

	private final Set<AppointmentState> fitting;

	AppointmentAct(@Nullable AppointmentState result, AppointmentState... fitting) {
		this.result = result;
		this.fitting = Set.of(fitting);
	}

	/** Tells whether it can be done while an appointment stands there. */
	public boolean fits(AppointmentState state) {
		return this.fitting.contains(state);
	}

	/** Returns where an appointment stands afterwards. */
	AppointmentState from(AppointmentState state) {
		return (this.result != null) ? this.result : state;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "roster.appointment.act." + name();
	}

	/** Returns the message key of the sentence that says that it is done. */
	public String doneKey() {
		return "roster.appointment.done." + name();
	}

}
