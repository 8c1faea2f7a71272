package org.lianxin.roster;

import java.util.List;
import java.util.UUID;

/**
 * Somebody else who could take a duty of a draft.
 *
 * @param load what they have had in the year, the draft with it
 * @param balance what load, quota and stability would cost more than now; below zero for
 * less
 * @param wishes what the wishes would cost more than now
 * @param reasons how each rule would stand
 */
public record RosterOption(UUID id, String code, String name, int load, int balance, int wishes,
		List<RosterReason> reasons) {
}
