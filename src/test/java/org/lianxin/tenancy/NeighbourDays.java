package org.lianxin.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.calendar.AddCountyDay;
import org.lianxin.calendar.CountyDays;
import org.lianxin.calendar.DayRule;
import org.lianxin.calendar.MarketFacts;
import org.lianxin.calendar.Markets;
import org.lianxin.calendar.StatutoryDay;

import org.springframework.context.ApplicationContext;

/** A holiday and a market that only the next county has. */
final class NeighbourDays {

	private NeighbourDays() {
	}

	/**
	 * Adds them to the present county; returns what stands for the market in addresses.
	 */
	static Map<String, List<String>> add(ApplicationContext portal, String mark) {
		portal.getBean(CountyDays.class)
			.add(new AddCountyDay(LocalDate.of(2026, 12, 3), StatutoryDay.Kind.HOLIDAY, mark + "节"));
		UUID market = portal.getBean(Markets.class)
			.add(new MarketFacts(mark + "大集", mark + "镇", null, DayRule.of(DayRule.Kind.LUNAR, List.of(3, 8))));
		return Map.of("/desk/markets/{id}", List.of(market.toString()));
	}

}
