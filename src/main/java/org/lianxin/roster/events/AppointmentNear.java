package org.lianxin.roster.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A confirmed appointment is tomorrow; told once for each day it is agreed for.
 *
 * @param day on which they meet
 */
public record AppointmentNear(int countyId, UUID appointmentId, LocalDate day) {
}
