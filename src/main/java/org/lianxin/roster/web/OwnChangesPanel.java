package org.lianxin.roster.web;

import java.util.Map;

import org.lianxin.representative.RepresentativePanel;
import org.lianxin.roster.SwapPages;
import org.lianxin.web.Panel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What colleagues ask of a representative, on the page that they find when they sign in.
 */
@Configuration(proxyBeanMethods = false)
class OwnChangesPanel {

	private static final int ORDER = 8;

	@Bean
	RepresentativePanel offeredDutiesPanel(SwapPages swaps) {
		return (person) -> new Panel(ORDER, "roster/offers-panel", Map.of("offers", swaps.waiting()));
	}

}
