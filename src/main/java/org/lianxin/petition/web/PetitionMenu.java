package org.lianxin.petition.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PetitionMenu {

	@Bean
	MenuItem petitionsMenuItem() {
		return new MenuItem("petition.menu", "/desk/petitions", 10,
				Set.of("ADMINISTRATOR", "SUPERVISOR", "AUDITOR", "LIAISON", "REPRESENTATIVE", "UNIT_OFFICER"));
	}

	@Bean
	MenuItem unitsMenuItem() {
		return new MenuItem("petition.units.menu", "/desk/units", 50, Set.of("ADMINISTRATOR"));
	}

}
