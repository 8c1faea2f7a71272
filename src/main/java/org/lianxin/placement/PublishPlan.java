package org.lianxin.placement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks for a plan's seats to come into force.
 *
 * @param version as the asker saw it
 * @param day the first day of the new seats
 */
public record PublishPlan(UUID planId, int version, LocalDate day) {
}
