package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lianxin.representative.RepresentativePanel;
import org.lianxin.representative.RepresentativeRecord;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;
import org.lianxin.web.Panel;

import org.springframework.stereotype.Component;

/** The next duties on the page that a representative finds when they sign in. */
@Component
class OwnDutiesPanel implements RepresentativePanel {

	/** Before the matters: it is short, and a day missed does not come back. */
	private static final int ORDER = 5;

	private static final int AHEAD = 100;

	private static final int SHOWN = 3;

	private final DutyBook book;

	private final Clock clock;

	OwnDutiesPanel(DutyBook book, Clock clock) {
		this.book = book;
		this.clock = clock;
	}

	@Override
	public Panel panel(RepresentativeRecord person) {
		LocalDate today = LocalDate.now(this.clock);
		List<DutyView> coming = this.book.of(person.row().id(), today, today.plusDays(AHEAD));
		return new Panel(ORDER, "roster/own-panel",
				Map.of("coming", coming.stream().limit(SHOWN).toList(), "count", coming.size(), "today", today));
	}

}
