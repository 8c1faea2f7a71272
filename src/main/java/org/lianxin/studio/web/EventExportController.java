package org.lianxin.studio.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioEvents;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The events of the studios as a file. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class EventExportController {

	private static final List<String> HEADERS = Stream.of("name", "day", "kind", "place", "studio", "state")
		.map((column) -> "studio.event." + column)
		.toList();

	private final StudioEvents events;

	private final Exports exports;

	private final Words words;

	EventExportController(StudioEvents events, Exports exports, Words words) {
		this.events = events;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/events/export.xlsx")
	void show(@ModelAttribute("filter") EventListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("events", form.told(), this.words.word("studio.event.title"),
				HEADERS.stream().map(this.words::word).toList(),
				(rows) -> this.events.each(form.toWholeFilter(), (event) -> row(event, rows))), response);
	}

	private void row(EventView event, RowSink rows) {
		rows.row(event.name(), event.day(), this.words.word(event.kind().key()), event.place(), event.studioName(),
				event.isClosed() ? this.words.word("studio.event.state.closed") : null);
	}

}
