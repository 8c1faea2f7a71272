package org.lianxin.placement.solver;

/**
 * What a rule makes of a plan.
 *
 * @param cases how often it is met, or broken where it is one to be kept
 * @param score what that counts, below zero where it is broken
 */
public record RuleScore(int cases, int score) {
}
