package org.lianxin.calendar;

import java.util.UUID;

/**
 * A market as pages show it.
 *
 * @param active whether it still meets
 */
public record MarketView(UUID id, int version, MarketFacts facts, boolean active) {
}
