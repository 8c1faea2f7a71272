package org.lianxin.roster.appointment;

import org.jspecify.annotations.Nullable;

/**
 * What staff do with an appointment that they have read.
 *
 * @param version the one that the writer saw
 * @param words what the resident is told, at most 500 characters
 */
public record AnswerAppointment(AppointmentNumber number, int version, @Nullable String words) {
}
