package org.lianxin.placement.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of the placement among the representatives'. */
@Configuration(proxyBeanMethods = false)
class PlacementMenu {

	@Bean
	MenuItem placementsItem() {
		return new MenuItem("placement.menu", "/desk/placements", 40, Set.of("ADMINISTRATOR"), "/desk/representatives");
	}

}
