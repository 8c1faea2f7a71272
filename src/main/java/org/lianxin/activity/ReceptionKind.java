package org.lianxin.activity;

/** In which way people were received (接待). */
public enum ReceptionKind {

	/** They came to the studio (现场). */
	ON_SITE,
	/** They called (电话). */
	PHONE,
	/** They had an appointment (约见). */
	BY_APPOINTMENT,
	/** One person was seen alone elsewhere (个体). */
	INDIVIDUAL,
	/** Several representatives received together (组团). */
	TEAM;

	/** Returns the message key of its name. */
	public String key() {
		return "activity.reception.kind." + name();
	}

}
