package org.lianxin.representative.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of the representatives in the main menu, and their tabs. */
@Configuration(proxyBeanMethods = false)
class RepresentativeMenu {

	private static final String BODY = "/desk/representatives";

	private static final Set<String> READERS = Set.of("ADMINISTRATOR", "SUPERVISOR", "LIAISON");

	@Bean
	MenuItem ownPageItem() {
		return new MenuItem("representative.me.menu", "/desk/me", 5, Set.of("REPRESENTATIVE"));
	}

	@Bean
	MenuItem representativesItem() {
		return new MenuItem("representative.menu", BODY, 50, READERS);
	}

	@Bean
	MenuItem representativeListItem() {
		return new MenuItem("representative.desk.title", BODY, 10, READERS, BODY);
	}

	@Bean
	MenuItem seatsItem() {
		return new MenuItem("representative.seats.tab", "/desk/seats", 30, READERS, BODY);
	}

	@Bean
	MenuItem termsItem() {
		return new MenuItem("representative.terms.title", "/desk/terms", 50, Set.of("ADMINISTRATOR"), BODY);
	}

	@Bean
	MenuItem electoralUnitsItem() {
		return new MenuItem("representative.units.title", "/desk/electoral-units", 60, Set.of("ADMINISTRATOR"), BODY);
	}

}
