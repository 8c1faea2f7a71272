package org.lianxin.petition;

/**
 * How much a county's studios have done.
 *
 * @param raised all matters registered
 * @param settled those solved or explained
 */
public record CountyFigures(long raised, long settled) {
}
