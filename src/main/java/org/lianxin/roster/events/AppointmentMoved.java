package org.lianxin.roster.events;

import java.util.UUID;

/**
 * Something happened to an appointment. Carries ids only; a listener reads what it may
 * see.
 *
 * @param state where it stands now, by name
 * @param sequence the entry of its timeline; makes what a listener writes unique
 */
public record AppointmentMoved(int countyId, UUID appointmentId, String state, int sequence) {
}
