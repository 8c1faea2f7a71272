package org.lianxin.roster;

import java.util.UUID;

/**
 * Says what is right where attendance was recorded wrongly.
 *
 * @param version the duty as the writer saw it
 * @param state what became of it: kept, missed, or planned where nobody knows
 */
public record CorrectDuty(UUID id, int version, DutyState state, String reason) {
}
