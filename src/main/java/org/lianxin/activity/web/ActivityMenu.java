package org.lianxin.activity.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the receptions in the main menu. */
@Configuration(proxyBeanMethods = false)
class ActivityMenu {

	@Bean
	MenuItem receptionsMenuItem() {
		return new MenuItem("activity.reception.menu", "/desk/receptions", 30,
				Set.of("ADMINISTRATOR", "SUPERVISOR", "AUDITOR", "LIAISON", "REPRESENTATIVE"));
	}

}
