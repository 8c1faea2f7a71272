package org.lianxin.roster.appointment;

import java.util.UUID;

/** Proposes a duty for an appointment. */
public record ProposeTime(AnswerAppointment answer, UUID dutyId) {
}
