package org.lianxin.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A duty as an offer names it, in local time. */
public record SwapDuty(UUID id, UUID studioId, String studioName, LocalDate day, Half half, LocalTime starts,
		LocalTime ends) {
}
