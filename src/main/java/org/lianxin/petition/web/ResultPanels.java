package org.lianxin.petition.web;

import java.util.List;
import java.util.Map;

import org.lianxin.petition.PublicFigures;
import org.lianxin.petition.PublishedResultView;
import org.lianxin.petition.PublishedResults;
import org.lianxin.web.FrontPanel;
import org.lianxin.web.Panel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What petitions add to the county's front page. */
@Configuration(proxyBeanMethods = false)
class ResultPanels {

	private static final int FIGURES = 10;

	private static final int RESULTS = 20;

	static final int FEW = 3;

	@Bean
	FrontPanel figuresPanel(PublicFigures figures) {
		return () -> new Panel(FIGURES, "track/figures", Map.of("figures", figures.county()));
	}

	@Bean
	FrontPanel resultsPanel(PublishedResults results) {
		return () -> newest(results.few(null, FEW), "");
	}

	static Panel newest(List<PublishedResultView> results, String studio) {
		return new Panel(RESULTS, "track/newest", Map.of("results", results, "studio", studio));
	}

}
