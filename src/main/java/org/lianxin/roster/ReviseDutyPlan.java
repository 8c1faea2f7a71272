package org.lianxin.roster;

import java.util.UUID;

/**
 * Changes the name of a plan and what becomes of its duties on holidays.
 *
 * @param version that of the plan as the writer saw it
 */
public record ReviseDutyPlan(UUID id, int version, String name, Holidays holidays) {
}
