package org.lianxin.petition.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.petition.HandlingUnitView;
import org.lianxin.petition.HandlingUnits;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The handling units as a file. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class UnitExportController {

	private static final List<String> HEADERS = Stream.of("name", "shortName", "code", "kinds", "phone", "state")
		.map((column) -> "petition.units." + column)
		.toList();

	private final HandlingUnits units;

	private final Exports exports;

	private final Words words;

	UnitExportController(HandlingUnits units, Exports exports, Words words) {
		this.units = units;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/units/export.xlsx")
	void show(HttpServletResponse response) {
		this.exports.send(new Export("units", Map.of(), this.words.word("petition.units.menu"),
				HEADERS.stream().map(this.words::word).toList(),
				(rows) -> this.units.all().forEach((unit) -> row(unit, rows))), response);
	}

	private void row(HandlingUnitView unit, RowSink rows) {
		String kinds = unit.kinds()
			.stream()
			.map((kind) -> this.words.word(kind.key()))
			.sorted()
			.collect(Collectors.joining(this.words.word("spreadsheet.list.and")));
		rows.row(unit.name(), unit.shortName(), unit.code(), kinds, unit.phone(),
				this.words.word(unit.disabled() ? "petition.units.disabled" : "petition.units.enabled"));
	}

}
