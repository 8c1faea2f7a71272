package org.lianxin.roster.appointment;

/** Who did not come to an appointment. */
public enum MissedBy {

	RESIDENT, REPRESENTATIVE;

	/** Returns the message key of its name. */
	public String key() {
		return "roster.appointment.missedBy." + name();
	}

}
