package org.lianxin.representative.group.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.representative.group.GroupLine;
import org.lianxin.representative.group.GroupPages;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The groups as a file, with everybody who belongs to them today. */
@Controller
class GroupExportController {

	private static final List<String> HEADERS = Stream
		.of("studio", "group", "name", "code", "leads", "cadre", "post", "from")
		.map((column) -> "team.group.sheet." + column)
		.toList();

	private final GroupPages pages;

	private final Exports exports;

	private final Words words;

	GroupExportController(GroupPages pages, Exports exports, Words words) {
		this.pages = pages;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/groups/export.xlsx")
	void show(@ModelAttribute("filter") GroupListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("groups", form.told(), this.words.word("team.group.title"),
				HEADERS.stream().map(this.words::word).toList(),
				(rows) -> this.pages.each(form.studio(), (line) -> row(line, rows))), response);
	}

	private void row(GroupLine line, RowSink rows) {
		rows.row(line.studioName(), line.groupName(), line.name(), line.code(), mark(line.leads()),
				mark(line.leadingCadre()), line.post(), line.from());
	}

	/** No is left empty: a column of few marks is read at a glance. */
	private String mark(boolean yes) {
		return yes ? this.words.word("spreadsheet.yes") : "";
	}

}
