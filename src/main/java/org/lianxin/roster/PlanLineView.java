package org.lianxin.roster;

import java.util.UUID;

/**
 * One rule of a duty plan.
 *
 * @param version grows with each change
 */
public record PlanLineView(UUID id, int version, LineFacts facts) {
}
