package org.lianxin.representative.web;

import java.util.Collections;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.representative.RepresentativeExport;
import org.lianxin.spreadsheet.Words;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of representatives as a file, in the layout of the import. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class RepresentativeExportController {

	private final RepresentativeExport representatives;

	private final Exports exports;

	private final Words words;

	RepresentativeExportController(RepresentativeExport representatives, Exports exports, Words words) {
		this.representatives = representatives;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/representatives/export.xlsx")
	void show(@RequestParam(required = false) @Nullable UUID studio, HttpServletResponse response) {
		this.exports.send(new Export("representatives", Collections.singletonMap("studio", studio),
				this.words.word("representative.sheet.title"), this.representatives.headers(),
				(rows) -> this.representatives.each(studio, rows)), response);
	}

}
