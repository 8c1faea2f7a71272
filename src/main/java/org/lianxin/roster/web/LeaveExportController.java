package org.lianxin.roster.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.roster.LeavePages;
import org.lianxin.roster.LeaveView;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The leaves that one may know of as a file. */
@Controller
class LeaveExportController {

	private static final String[] COLUMNS = { "person", "code", "studio", "from", "lastDay", "leave.reason", "state",
			"askedBy", "askedAt", "decidedBy", "decidedAt", "answer" };

	private final LeavePages pages;

	private final SheetDuties cells;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	LeaveExportController(LeavePages pages, SheetDuties cells, Exports exports, Words words, Clock clock) {
		this.pages = pages;
		this.cells = cells;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping(LeaveListForm.LIST + "/export.xlsx")
	void show(@ModelAttribute("filter") LeaveListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("leave", form.told(), this.words.word("roster.leave.title"),
				this.cells.headers(COLUMNS), (rows) -> this.pages.each(form.toFilter(), (leave) -> row(leave, rows))),
				response);
	}

	private void row(LeaveView leave, RowSink rows) {
		rows.row(leave.name(), leave.code(), leave.studioName(), leave.from(), leave.lastDay(), leave.reason(),
				this.words.word(leave.state().key()), leave.askedBy(),
				leave.askedAt().atZone(this.clock.getZone()).toLocalDateTime(), leave.decidedBy(),
				(leave.decidedAt() != null) ? leave.decidedAt().atZone(this.clock.getZone()).toLocalDateTime() : null,
				leave.answer());
	}

}
