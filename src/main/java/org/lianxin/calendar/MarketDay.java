package org.lianxin.calendar;

import java.time.LocalDate;

/** One day on which a market meets. */
public record MarketDay(LocalDate date, MarketView market) {
}
