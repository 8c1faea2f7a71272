package org.lianxin.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.roster.LoanView;
import org.lianxin.roster.Loans;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The loans as a file. */
@Controller
class LoanExportController {

	private static final String[] COLUMNS = { "person", "code", "loan.home", "loan.to", "from", "lastDay",
			"loan.reason", "loan.takenBack", "loan.by" };

	private final Loans loans;

	private final SheetDuties cells;

	private final Exports exports;

	private final Words words;

	LoanExportController(Loans loans, SheetDuties cells, Exports exports, Words words) {
		this.loans = loans;
		this.cells = cells;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping(PlaceListForm.LOANS + "/export.xlsx")
	void show(@ModelAttribute("filter") PlaceListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("duty-loans", form.told(), this.words.word("roster.loan.title"),
				this.cells.headers(COLUMNS), (rows) -> this.loans.each(form.studio(), (loan) -> row(loan, rows))),
				response);
	}

	private void row(LoanView loan, RowSink rows) {
		rows.row(loan.name(), loan.code(), loan.home(), loan.studioName(), loan.from(),
				loan.isTakenBack() ? null : loan.lastDay(), loan.reason(), this.cells.mark(loan.isTakenBack()),
				loan.byName());
	}

}
