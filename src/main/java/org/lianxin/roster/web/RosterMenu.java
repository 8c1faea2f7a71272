package org.lianxin.roster.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the making of rosters in the main menu (排班), and its tabs. */
@Configuration(proxyBeanMethods = false)
class RosterMenu {

	private static final String ROSTERS = "/desk/duty-plans";

	private static final Set<String> STAFF = Set.of("ADMINISTRATOR", "SUPERVISOR", "LIAISON");

	@Bean
	MenuItem rostersItem() {
		return new MenuItem("roster.making.menu", ROSTERS, 56, STAFF);
	}

	@Bean
	MenuItem dutyPlansTab() {
		return new MenuItem("roster.plans.title", ROSTERS, 10, STAFF, ROSTERS);
	}

	@Bean
	MenuItem rosterDraftsTab() {
		return new MenuItem("roster.draft.list.title", "/desk/rosters", 20, STAFF, ROSTERS);
	}

	@Bean
	MenuItem dutyWishesTab() {
		return new MenuItem("roster.wish.menu", "/desk/duty-wishes", 30, Set.of("ADMINISTRATOR", "LIAISON"), ROSTERS);
	}

	@Bean
	MenuItem dutyLoansTab() {
		return new MenuItem("roster.loan.menu", "/desk/duty-loans", 40, Set.of("ADMINISTRATOR"), ROSTERS);
	}

	@Bean
	MenuItem rosterSettingsTab() {
		return new MenuItem("roster.settings.title", "/desk/roster-settings", 50, STAFF, ROSTERS);
	}

}
