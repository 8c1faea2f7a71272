package org.lianxin.petition;

/** How many petitions lie on a desk: all, those overdue, and those due today. */
public record DeskCount(long all, long overdue, long today) {
}
