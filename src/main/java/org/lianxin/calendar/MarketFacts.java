package org.lianxin.calendar;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a market.
 *
 * @param township where it is held, in words
 * @param place the street or square
 * @param rule when it meets
 */
public record MarketFacts(String name, @Nullable String township, @Nullable String place, DayRule rule) {
}
