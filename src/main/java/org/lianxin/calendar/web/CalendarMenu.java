package org.lianxin.calendar.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of this module in the main menu. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

	@Bean
	MenuItem calendarItem() {
		return new MenuItem("calendar.menu", "/desk/calendar", 60, Set.of("STAFF"));
	}

	@Bean
	MenuItem marketsItem() {
		return new MenuItem("calendar.market.menu", "/desk/markets", 62, Set.of("STAFF"));
	}

	@Bean
	MenuItem noticesItem() {
		return new MenuItem("calendar.notice.menu", "/admin/calendar", 20, Set.of("OPERATOR"));
	}

}
