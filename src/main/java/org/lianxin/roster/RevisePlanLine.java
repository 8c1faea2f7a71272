package org.lianxin.roster;

import java.util.UUID;

/**
 * Changes a rule of a plan.
 *
 * @param version that of the rule as the writer saw it
 */
public record RevisePlanLine(UUID id, int version, LineFacts facts) {
}
