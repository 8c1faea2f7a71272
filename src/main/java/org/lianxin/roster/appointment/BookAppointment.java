package org.lianxin.roster.appointment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Asks to meet a representative.
 *
 * @param submissionId made with the form; a repeat finds the same appointment
 * @param dutyId the duty that the resident chose; null where they ask for a time
 * @param waiting whether they would wait for a place where none is left
 * @param subject what it is about, at most 300 characters
 * @param suits when it suits them, in words
 */
public record BookAppointment(UUID submissionId, Wanted wanted, @Nullable UUID dutyId, boolean waiting, String subject,
		@Nullable String suits, Booker booker) {
}
