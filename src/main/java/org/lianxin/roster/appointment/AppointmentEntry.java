package org.lianxin.roster.appointment;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An entry of an appointment's timeline as a page shows it.
 *
 * @param actor null for the resident and for the portal itself
 * @param day the day that it was about, null without one
 */
public record AppointmentEntry(int sequence, AppointmentAct act, @Nullable String actor, @Nullable String workplace,
		@Nullable String words, @Nullable LocalDate day, Instant at) {
}
