package org.lianxin.studio.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StudioMenu {

	@Bean
	MenuItem studiosItem() {
		return new MenuItem("studio.menu", "/desk/studios", 40, Set.of("ADMINISTRATOR"));
	}

	@Bean
	MenuItem eventsItem() {
		return new MenuItem("studio.event.menu", "/desk/events", 45, Set.of("ADMINISTRATOR", "LIAISON"));
	}

}
