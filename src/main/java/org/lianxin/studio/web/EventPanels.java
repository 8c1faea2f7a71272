package org.lianxin.studio.web;

import java.util.Map;

import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioPanel;
import org.lianxin.web.Panel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What events add to each studio's board. */
@Configuration(proxyBeanMethods = false)
class EventPanels {

	private static final int ORDER = 10;

	@Bean
	StudioPanel nextEventsPanel(StudioEvents events) {
		return (studio) -> new Panel(ORDER, "studio/next-events", Map.of("events", events.next(studio.id())));
	}

}
