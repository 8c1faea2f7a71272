package org.lianxin.roster.web;

import java.util.Set;

import org.lianxin.web.MenuItem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tab of the draft rosters among the duties'. */
@Configuration(proxyBeanMethods = false)
class DraftMenu {

	@Bean
	MenuItem rosterDraftsItem() {
		return new MenuItem("roster.draft.list.title", "/desk/rosters", 20, Set.of("ADMINISTRATOR"), "/desk/duties");
	}

}
