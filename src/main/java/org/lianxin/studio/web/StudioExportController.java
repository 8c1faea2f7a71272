package org.lianxin.studio.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The studios as a file, in the layout of the import. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StudioExportController {

	private static final List<String> HEADERS = Stream
		.of("name", "slug", "kind", "township", "address", "howToFind", "receptionTimes", "theme", "phone",
				"profession")
		.map((column) -> "studio.sheet." + column)
		.toList();

	private final StudioDesk studios;

	private final Exports exports;

	private final Words words;

	StudioExportController(StudioDesk studios, Exports exports, Words words) {
		this.studios = studios;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/studios/export.xlsx")
	void show(@ModelAttribute("filter") StudioListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		List<String> headers = Stream.concat(HEADERS.stream(), Stream.of("studio.state"))
			.map(this.words::word)
			.toList();
		this.exports.send(new Export("studios", form.told(), this.words.word("studio.sheet.title"), headers,
				(rows) -> this.studios.each(form.toFilter(), (studio) -> row(studio, rows))), response);
	}

	private void row(StudioView studio, RowSink rows) {
		rows.row(studio.name(), studio.slug(), this.words.word(studio.kind().key()), studio.townshipName(),
				studio.address(), studio.howToFind(), studio.receptionTimes(), studio.theme(), studio.phone(),
				(studio.profession() != null) ? this.words.word(studio.profession().key()) : null,
				this.words.word(studio.state().key()));
	}

}
