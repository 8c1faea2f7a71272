package org.lianxin.representative.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RepresentativeMenu {

	@Bean
	MenuItem representativesItem() {
		return new MenuItem("representative.menu", "/desk/representatives", 50, Set.of("ADMINISTRATOR"));
	}

}
