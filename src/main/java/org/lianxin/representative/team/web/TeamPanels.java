package org.lianxin.representative.team.web;

import java.util.Map;

import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.studio.StudioPanel;
import org.lianxin.web.FrontPanel;
import org.lianxin.web.Panel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the teams add to the county's front page and to each studio's board. */
@Configuration(proxyBeanMethods = false)
class TeamPanels {

	private static final int ORDER = 5;

	@Bean
	FrontPanel teamsPanel(ServiceTeams teams) {
		return () -> new Panel(ORDER, "team/panel", Map.of("counts", teams.counts()));
	}

	@Bean
	StudioPanel studioTeamsPanel(ServiceTeams teams) {
		return (studio) -> new Panel(ORDER, "team/studio-panel", Map.of("teams", teams.ofStudio(studio.id())));
	}

}
