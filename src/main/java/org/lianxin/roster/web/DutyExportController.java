package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyFilter;
import org.lianxin.roster.DutyView;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The duties as a file, with what became of them. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
class DutyExportController {

	private static final String[] COLUMNS = { "day", "half", "starts", "ends", "studio", "seat", "needs", "person",
			"code", "post", "state", "pinned" };

	private final DutyBook book;

	private final DutyPlaces places;

	private final SheetDuties cells;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	DutyExportController(DutyBook book, DutyPlaces places, SheetDuties cells, Exports exports, Words words,
			Clock clock) {
		this.book = book;
		this.places = places;
		this.cells = cells;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/desk/duties/export.xlsx")
	void show(@ModelAttribute("filter") DutyExportForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		LocalDate today = LocalDate.now(this.clock);
		form.check(today, errors);
		Filters.require(errors);
		DutyFilter filter = form.toFilter(this.places.chosen(form.studio()), today);
		this.exports.send(
				new Export("duties", DutyExportForm.told(filter), this.words.word("roster.menu"),
						this.cells.headers(COLUMNS), (rows) -> this.book.each(filter, (duty) -> row(duty, rows))),
				response);
	}

	private void row(DutyView duty, RowSink rows) {
		rows.row(duty.day(), this.cells.half(duty.half()), duty.starts(), duty.ends(), duty.studioName(), duty.seat(),
				this.cells.needs(duty.leadingCadre(), duty.profession()), duty.name(), duty.code(), duty.post(),
				this.cells.state(duty), this.cells.mark(duty.pinned()));
	}

}
