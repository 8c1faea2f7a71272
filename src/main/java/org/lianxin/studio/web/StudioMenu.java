package org.lianxin.studio.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StudioMenu {

	@Bean
	MenuItem studiosItem() {
		return new MenuItem("studio.menu", "/desk/studios", 40, Set.of("ADMINISTRATOR", "SUPERVISOR"));
	}

	/** A liaison has one studio; what belongs to it lies below the same address. */
	@Bean
	MenuItem ownStudioItem() {
		return new MenuItem("studio.menu.own", "/desk/studio", 40, Set.of("LIAISON"));
	}

	/**
	 * Marks the liaison's link on the pages of the studio too, which lie where the
	 * county's list has them: a tab that nobody is offered.
	 */
	@Bean
	MenuItem ownStudioPages() {
		return new MenuItem("studio.menu.own", "/desk/studios", 40, Set.of(), "/desk/studio");
	}

	@Bean
	MenuItem eventsItem() {
		return new MenuItem("studio.event.menu", "/desk/events", 45, Set.of("ADMINISTRATOR", "LIAISON"));
	}

}
