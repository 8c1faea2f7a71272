package org.lianxin.placement;

import java.util.UUID;

/**
 * Asks for somebody to sit in another studio than the plan proposes.
 *
 * @param version of the plan, as the asker saw it
 */
public record MoveSeat(UUID planId, int version, UUID representativeId, UUID studioId) {
}
