package org.lianxin.placement;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a plan.
 *
 * @param people the codes or names of those to be placed, where the scope is those chosen
 */
public record DrawPlan(PlanSettings settings, @Nullable String people) {
}
