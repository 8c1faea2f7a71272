package org.lianxin.roster;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.solver.RosterRule;

/**
 * A duty for which a draft no longer fits.
 *
 * @param id the duty in the draft
 * @param broken the rule that must be kept and no longer is; null where none is
 * @param closed whether its studio receives nobody any more; where it does and no rule is
 * broken, the duty that stands was changed
 */
public record RosterDrift(UUID id, LocalDate day, Half half, String studioName, @Nullable String name,
		@Nullable RosterRule broken, boolean closed) {
}
