package org.lianxin.roster.events;

import java.util.UUID;

/**
 * A published duty was changed. Carries ids only; a listener reads what it may see.
 *
 * @param kind what was done, by the name that the duty's history keeps
 * @param changeId the entry of that history; makes what a listener writes unique
 */
public record DutyChanged(int countyId, UUID dutyId, String kind, UUID changeId) {
}
