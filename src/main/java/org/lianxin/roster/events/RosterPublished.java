package org.lianxin.roster.events;

import java.util.UUID;

/**
 * A roster was published: its duties stand. Carries ids only; a listener reads what it
 * may see.
 */
public record RosterPublished(int countyId, UUID rosterId) {
}
