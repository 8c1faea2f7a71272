package org.lianxin.roster.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A line of the list of appointments.
 *
 * @param booker the resident's masked name, null in files, which name no resident
 * @param askedName whom they asked for by name, sitsName who sits in the duty
 * @param day of the duty, null while no time is found; starts goes with it
 */
public record AppointmentRow(UUID id, String number, String subject, @Nullable String booker, AppointmentState state,
		@Nullable MissedBy missedBy, @Nullable UUID dutyId, @Nullable String studioName, @Nullable String askedName,
		@Nullable String sitsName, @Nullable Profession profession, @Nullable LocalDate day, @Nullable LocalTime starts,
		Instant askedAt) {

	/** Returns the cursor of the page that follows this row. */
	String cursor() {
		return ((this.state == AppointmentState.DISTURBED) ? "0" : "1") + this.id;
	}

}
