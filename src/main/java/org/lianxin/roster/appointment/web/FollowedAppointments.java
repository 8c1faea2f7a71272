package org.lianxin.roster.appointment.web;

import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.tenancy.web.FollowedNumbers;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The appointments whose code this visitor has given, and what they sent last, for as
 * long as the visit lasts.
 */
@Component("followedAppointments")
@SessionScope
public class FollowedAppointments extends FollowedNumbers {

	private static final long serialVersionUID = 1L;

	/** Tells whether the right code was given for that number in the present county. */
	public boolean includes(AppointmentNumber number) {
		return knows(number.value());
	}

}
