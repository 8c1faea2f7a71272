package org.lianxin.roster.solver;

/**
 * What a rule makes of a roster.
 *
 * @param cases how often it is not met
 * @param score what that counts, below zero
 */
public record RuleScore(int cases, int score) {
}
