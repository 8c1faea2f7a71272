package org.lianxin.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.Gaps;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The unfilled duties of the coming days as a file. */
@Controller
class GapExportController {

	private static final String[] COLUMNS = { "day", "half", "starts", "ends", "studio", "seat", "needs" };

	private final Gaps gaps;

	private final SheetDuties cells;

	private final Exports exports;

	private final Words words;

	GapExportController(Gaps gaps, SheetDuties cells, Exports exports, Words words) {
		this.gaps = gaps;
		this.cells = cells;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping(PlaceListForm.GAPS + "/export.xlsx")
	void show(@ModelAttribute("filter") PlaceListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("duty-gaps", form.told(), this.words.word("roster.gaps.title"),
				this.cells.headers(COLUMNS), (rows) -> this.gaps.each(form.studio(), (duty) -> row(duty, rows))),
				response);
	}

	private void row(DutyView duty, RowSink rows) {
		rows.row(duty.day(), this.cells.half(duty.half()), duty.starts(), duty.ends(), duty.studioName(), duty.seat(),
				this.cells.needs(duty.leadingCadre(), duty.profession()));
	}

}
