package org.lianxin.representative.team.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of teams and requests in the main menu. */
@Configuration(proxyBeanMethods = false)
class TeamMenu {

	@Bean
	MenuItem teamsMenuItem() {
		return new MenuItem("team.menu", "/desk/teams", 54, Set.of("ADMINISTRATOR", "LIAISON", "SUPERVISOR"));
	}

	@Bean
	MenuItem teamRequestsMenuItem() {
		return new MenuItem("team.request.menu", "/desk/team-requests", 20,
				Set.of("ADMINISTRATOR", "SUPERVISOR", "AUDITOR", "LIAISON", "REPRESENTATIVE"));
	}

}
