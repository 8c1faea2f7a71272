package org.lianxin.calendar.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

	private static final String CALENDAR = "/desk/calendar";

	private static final Set<String> STAFF = Set.of("STAFF");

	@Bean
	MenuItem calendarItem() {
		return new MenuItem("calendar.menu", CALENDAR, 60, STAFF);
	}

	@Bean
	MenuItem daysTab() {
		return new MenuItem("calendar.menu", CALENDAR, 10, STAFF, CALENDAR);
	}

	@Bean
	MenuItem marketsTab() {
		return new MenuItem("calendar.market.menu", "/desk/markets", 20, STAFF, CALENDAR);
	}

	@Bean
	MenuItem noticesItem() {
		return new MenuItem("calendar.notice.menu", "/admin/calendar", 20, Set.of("OPERATOR"));
	}

}
