package org.lianxin.representative.team.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.representative.team.RequestPages;
import org.lianxin.representative.team.RequestRow;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The requests for teams as a file, with no more of the residents than their list. */
@Controller
class RequestExportController {

	private static final List<String> HEADERS = Stream
		.of("number", "for", "need", "place", "asker", "state", "at", "on")
		.map((column) -> "team.request.sheet." + column)
		.toList();

	private final RequestPages pages;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	RequestExportController(RequestPages pages, Exports exports, Words words, Clock clock) {
		this.pages = pages;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/desk/team-requests/export.xlsx")
	void show(@ModelAttribute("filter") RequestListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("team-requests", form.told(), this.words.word("team.request.title"),
				HEADERS.stream().map(this.words::word).toList(),
				(rows) -> this.pages.each(form.toFilter(), (request) -> row(request, rows))), response);
	}

	private void row(RequestRow request, RowSink rows) {
		rows.row(request.number(), request.teamName(), request.need(), request.placeName(), request.asker(),
				this.words.word(request.state().key()),
				request.askedAt().atZone(this.clock.getZone()).toLocalDateTime(), request.visitOn());
	}

}
