package org.lianxin.placement;

import java.util.UUID;

/**
 * Asks for somebody to be left where they are when the rest is solved again, or not.
 *
 * @param version of the plan, as the asker saw it
 */
public record PinSeat(UUID planId, int version, UUID representativeId, boolean pinned) {
}
