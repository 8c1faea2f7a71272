package org.lianxin.roster.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the duties in the main menu, and the tabs of their plans and settings. */
@Configuration(proxyBeanMethods = false)
class RosterMenu {

	private static final String DUTIES = "/desk/duties";

	private static final Set<String> STAFF = Set.of("ADMINISTRATOR", "SUPERVISOR", "LIAISON");

	private static final Set<String> READERS = Set.of("ADMINISTRATOR", "SUPERVISOR", "LIAISON", "REPRESENTATIVE");

	@Bean
	MenuItem dutiesItem() {
		return new MenuItem("roster.menu", DUTIES, 55, READERS);
	}

	@Bean
	MenuItem ownDutiesTab() {
		return new MenuItem("roster.mine.title", "/desk/my-duties", 5, Set.of("REPRESENTATIVE"), DUTIES);
	}

	@Bean
	MenuItem dutiesTab() {
		return new MenuItem("roster.duties.tab", DUTIES, 10, READERS, DUTIES);
	}

	@Bean
	MenuItem dutyPlansTab() {
		return new MenuItem("roster.plans.title", "/desk/duty-plans", 50, STAFF, DUTIES);
	}

	@Bean
	MenuItem rosterSettingsTab() {
		return new MenuItem("roster.settings.title", "/desk/roster-settings", 60, STAFF, DUTIES);
	}

}
