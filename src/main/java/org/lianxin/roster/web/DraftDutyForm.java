package org.lianxin.roster.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.MoveDuty;

/**
 * Gives a duty to somebody, or to nobody, from the version of the draft that was seen.
 */
record DraftDutyForm(@Nullable Integer version, @Nullable UUID representativeId) {

	MoveDuty toCommand(UUID rosterId, UUID dutyId) {
		return new MoveDuty(rosterId, (this.version != null) ? this.version : -1, dutyId, this.representativeId);
	}

}
