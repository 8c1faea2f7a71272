package org.lianxin.activity.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.activity.ReceptionRow;
import org.lianxin.activity.Receptions;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The receptions that one may know of as a file, with no more than their list. */
@Controller
class ReceptionExportController {

	private static final List<String> HEADERS = Stream
		.of("day", "subject", "studio", "representative", "kind", "people", "petition")
		.map((column) -> "activity.reception." + column)
		.toList();

	private final Receptions receptions;

	private final Exports exports;

	private final Words words;

	ReceptionExportController(Receptions receptions, Exports exports, Words words) {
		this.receptions = receptions;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping(ReceptionListForm.LIST + "/export.xlsx")
	void show(@ModelAttribute("filter") ReceptionListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("receptions", form.told(), this.words.word("activity.reception.title"),
				HEADERS.stream().map(this.words::word).toList(),
				(rows) -> this.receptions.each(form.toFilter(), (row) -> row(row, rows))), response);
	}

	private void row(ReceptionRow reception, RowSink rows) {
		rows.row(reception.day(), reception.subject(), reception.studioName(), reception.representativeName(),
				this.words.word(reception.kind().key()), reception.people(), reception.petitionNumber());
	}

}
