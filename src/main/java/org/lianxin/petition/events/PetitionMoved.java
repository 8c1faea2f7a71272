package org.lianxin.petition.events;

import java.util.UUID;

/**
 * A petition has completed a step. Carries ids only; a listener reads what it may see.
 *
 * @param act what was done, by the name that the timeline keeps
 * @param step the step completed
 * @param sequence the entry of the timeline that records it; with the petition's id it
 * makes what a listener writes unique
 */
public record PetitionMoved(int countyId, UUID petitionId, String act, String step, int sequence) {
}
