package org.lianxin.roster.appointment.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.roster.appointment.AppointmentRow;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The appointments that one may know of as a file, without anybody's identity, as that of
 * the petitions.
 */
@Controller
class AppointmentExportController {

	private static final List<String> HEADERS = Stream
		.of("number", "subject", "studio", "day", "starts", "sits", "asked", "profession", "state", "missedBy",
				"askedAt")
		.map((column) -> "roster.export.appointment." + column)
		.toList();

	private final AppointmentPages pages;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	AppointmentExportController(AppointmentPages pages, Exports exports, Words words, Clock clock) {
		this.pages = pages;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping(AppointmentListForm.LIST + "/export.xlsx")
	void show(@ModelAttribute("filter") AppointmentListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("appointments", form.told(), this.words.word("roster.appointment.title"),
				HEADERS.stream().map(this.words::word).toList(),
				(rows) -> this.pages.each(form.toFilter(), (row) -> row(row, rows))), response);
	}

	private void row(AppointmentRow asked, RowSink rows) {
		rows.row(asked.number(), asked.subject(), asked.studioName(), asked.day(), asked.starts(), asked.sitsName(),
				asked.askedName(), (asked.profession() != null) ? this.words.word(asked.profession().key()) : null,
				this.words.word(asked.state().key()),
				(asked.missedBy() != null) ? this.words.word(asked.missedBy().key()) : null,
				asked.askedAt().atZone(this.clock.getZone()).toLocalDateTime());
	}

}
