package org.lianxin.roster;

/** Asks for a new duty plan, still without rules. */
public record AddDutyPlan(String name, Holidays holidays) {
}
