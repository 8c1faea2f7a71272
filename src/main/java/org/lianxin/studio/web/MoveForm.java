package org.lianxin.studio.web;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.MoveStudio;
import org.lianxin.web.Line;

/**
 * Opens, suspends or closes a studio.
 *
 * @param reason what the public is told
 */
record MoveForm(@Line(max = 200) @Size(min = 2, message = "{studio.reason.missing}") @Nullable String reason) {

	MoveStudio toCommand(UUID id, StateMove move) {
		return new MoveStudio(id, move.to(), move.needsReason() ? this.reason : null);
	}

}
