package org.lianxin.roster.appointment;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.modulith.NamedInterface;

/**
 * An appointment that was kept, as the record of what was said begins with it.
 *
 * @param representativeId who received
 * @param booker the resident's masked name
 */
@NamedInterface("kept")
public record KeptAppointment(UUID id, String number, UUID studioId, UUID representativeId, LocalDate day,
		String subject, String booker) {
}
