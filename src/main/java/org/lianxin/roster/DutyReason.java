package org.lianxin.roster;

import java.util.UUID;

/**
 * Asks for something to be done with a duty, and says why.
 *
 * @param version the duty as the writer saw it
 */
public record DutyReason(UUID id, int version, String reason) {
}
