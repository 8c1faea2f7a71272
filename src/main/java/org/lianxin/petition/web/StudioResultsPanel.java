package org.lianxin.petition.web;

import org.lianxin.petition.PublishedResults;
import org.lianxin.studio.BoardPart;
import org.lianxin.studio.StudioPanel;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Panel;

import org.springframework.stereotype.Component;

/** What came of the matters that a studio handled, on its board. */
@Component
class StudioResultsPanel implements StudioPanel {

	private final PublishedResults results;

	StudioResultsPanel(PublishedResults results) {
		this.results = results;
	}

	@Override
	public Panel panel(StudioView studio) {
		return ResultPanels.newest(this.results.few(studio.id(), ResultPanels.FEW), studio.slug());
	}

	@Override
	public BoardPart part() {
		return BoardPart.RESULTS;
	}

}
