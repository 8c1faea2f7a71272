package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.representative.Histories;
import org.lianxin.representative.PlacementView;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who sat in which studio on a day, as a file. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
class SeatsExportController {

	private static final List<String> HEADERS = Stream
		.of("name", "code", "studio", "seats.from", "seats.lastDay", "weekday", "dutyTime", "reason")
		.map((column) -> "representative." + column)
		.toList();

	private final Histories histories;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	SeatsExportController(Histories histories, Exports exports, Words words, Clock clock) {
		this.histories = histories;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/desk/seats/export.xlsx")
	void show(@ModelAttribute("filter") SeatsForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		LocalDate on = form.onOr(LocalDate.now(this.clock));
		this.exports.send(
				new Export("seats", form.told(on), this.words.word("representative.seats.tab"),
						HEADERS.stream().map(this.words::word).toList(),
						(rows) -> this.histories.eachSeat(on, form.studio(), form.words(), (seat) -> row(seat, rows))),
				response);
	}

	private void row(PlacementView seat, RowSink rows) {
		rows.row(seat.name(), seat.code(), seat.studioName(), seat.from(), seat.lastDay(),
				(seat.weekday() != null) ? this.words.word("representative.weekday." + seat.weekday()) : null,
				seat.dutyTime(), seat.reason());
	}

}
