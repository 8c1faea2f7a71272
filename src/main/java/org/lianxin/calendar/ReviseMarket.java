package org.lianxin.calendar;

import java.util.UUID;

/**
 * Changes what is told of a market.
 *
 * @param version that of the market as its writer saw it
 */
public record ReviseMarket(UUID id, int version, MarketFacts facts) {
}
