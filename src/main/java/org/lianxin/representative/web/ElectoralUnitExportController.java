package org.lianxin.representative.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.representative.ElectoralUnitView;
import org.lianxin.representative.ElectoralUnits;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The electoral units as a file. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ElectoralUnitExportController {

	private static final List<String> HEADERS = Stream.of("name", "township", "people")
		.map((column) -> "representative.unit." + column)
		.toList();

	private final ElectoralUnits units;

	private final Exports exports;

	private final Words words;

	ElectoralUnitExportController(ElectoralUnits units, Exports exports, Words words) {
		this.units = units;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/electoral-units/export.xlsx")
	void show(HttpServletResponse response) {
		this.exports.send(new Export("electoral-units", Map.of(), this.words.word("representative.units.title"),
				HEADERS.stream().map(this.words::word).toList(), (rows) -> this.units.each((unit) -> row(unit, rows))),
				response);
	}

	private void row(ElectoralUnitView unit, RowSink rows) {
		rows.row(unit.name(),
				(unit.townshipName() != null) ? unit.townshipName() : this.words.word("representative.unit.county"),
				unit.representatives());
	}

}
