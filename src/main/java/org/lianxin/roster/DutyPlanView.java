package org.lianxin.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A duty plan with its rules and the studios that keep it.
 *
 * @param version grows with each change of its name or of holidays
 * @param active false once it is laid aside
 */
public record DutyPlanView(UUID id, int version, String name, Holidays holidays, boolean active,
		List<PlanLineView> lines, Set<UUID> studioIds) {
}
