package org.lianxin.roster.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.roster.SwapPages;
import org.lianxin.roster.SwapView;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The offers to swap that one may know of as a file. */
@Controller
class SwapExportController {

	private static final String[] COLUMNS = { "day", "half", "starts", "ends", "studio", "offerer", "manner", "asked",
			"state", "takenBy", "given", "askedAt", "closedBy", "closedAt" };

	private final SwapPages pages;

	private final SheetDuties cells;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	SwapExportController(SwapPages pages, SheetDuties cells, Exports exports, Words words, Clock clock) {
		this.pages = pages;
		this.cells = cells;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping(SwapListForm.LIST + "/export.xlsx")
	void show(@ModelAttribute("filter") SwapListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("swaps", form.told(), this.words.word("roster.swap.title"),
				this.cells.headers(COLUMNS), (rows) -> this.pages.each(form.toFilter(), (swap) -> row(swap, rows))),
				response);
	}

	private void row(SwapView swap, RowSink rows) {
		rows.row(swap.duty().day(), this.cells.half(swap.duty().half()), swap.duty().starts(), swap.duty().ends(),
				swap.duty().studioName(), swap.name(), aim(swap),
				(swap.askedName() != null) ? swap.askedName() : this.words.word("roster.swap.all"),
				this.words.word(swap.state().key()), swap.takenBy(), this.cells.inOne(swap.given()),
				swap.offeredAt().atZone(this.clock.getZone()).toLocalDateTime(), swap.closedBy(),
				(swap.closedAt() != null) ? swap.closedAt().atZone(this.clock.getZone()).toLocalDateTime() : null);
	}

	private String aim(SwapView swap) {
		if (swap.wanted() != null) {
			return this.words.word("roster.export.wanted", this.cells.inOne(swap.wanted()));
		}
		return this.words.word(swap.exchange() ? "roster.swap.aim.any" : "roster.swap.aim.gift");
	}

}
