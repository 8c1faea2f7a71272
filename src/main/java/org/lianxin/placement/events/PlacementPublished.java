package org.lianxin.placement.events;

import java.util.UUID;

/**
 * A plan was published: its seats are in the record. Carries ids only; a listener reads
 * what it may see.
 */
public record PlacementPublished(int countyId, UUID planId) {
}
