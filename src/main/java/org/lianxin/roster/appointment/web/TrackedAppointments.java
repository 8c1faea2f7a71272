package org.lianxin.roster.appointment.web;

import java.util.Optional;

import org.lianxin.roster.appointment.AppointmentFollowing;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.web.TrackedKind;

import org.springframework.stereotype.Component;

/** Opens appointments to those who have number and code. */
@Component
class TrackedAppointments implements TrackedKind {

	private final AppointmentFollowing following;

	private final FollowedAppointments followed;

	TrackedAppointments(AppointmentFollowing following, FollowedAppointments followed) {
		this.following = following;
		this.followed = followed;
	}

	@Override
	public Optional<String> numberIn(String typed) {
		return AppointmentNumber.parse(typed).map(AppointmentNumber::value);
	}

	@Override
	public boolean isCodeOf(String number, String code) {
		return this.following.isCodeOf(AppointmentNumber.of(number), code);
	}

	@Override
	public void remember(String number) {
		this.followed.remember(number);
	}

	@Override
	public String page() {
		return "appointments/track";
	}

	@Override
	public void forget() {
		this.followed.clear();
	}

}
