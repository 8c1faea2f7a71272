package org.lianxin.representative.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RepresentativeMenu {

	@Bean
	MenuItem ownPageItem() {
		return new MenuItem("representative.me.menu", "/desk/me", 5, Set.of("REPRESENTATIVE"));
	}

	@Bean
	MenuItem representativesItem() {
		return new MenuItem("representative.menu", "/desk/representatives", 50,
				Set.of("ADMINISTRATOR", "SUPERVISOR", "LIAISON"));
	}

}
