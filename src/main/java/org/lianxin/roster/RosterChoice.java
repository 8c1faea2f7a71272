package org.lianxin.roster;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who was chosen for a duty of a draft.
 *
 * @param load what they have had in the year, the draft with it
 * @param against message keys of what stands against them now
 */
public record RosterChoice(UUID id, String code, String name, int load, List<String> against) {
}
