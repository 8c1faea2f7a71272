package org.lianxin.representative.group.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of the groups among the representatives'. */
@Configuration(proxyBeanMethods = false)
class GroupMenu {

	@Bean
	MenuItem groupsMenuItem() {
		return new MenuItem("team.group.menu", "/desk/groups", 20, Set.of("ADMINISTRATOR", "LIAISON", "SUPERVISOR"),
				"/desk/representatives");
	}

}
