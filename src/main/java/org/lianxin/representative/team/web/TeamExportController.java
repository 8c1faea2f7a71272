package org.lianxin.representative.team.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.representative.team.TeamExport;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The service teams as a file, in the layout of the import. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR')")
class TeamExportController {

	private final TeamExport teams;

	private final Exports exports;

	private final Words words;

	TeamExportController(TeamExport teams, Exports exports, Words words) {
		this.teams = teams;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/teams/export.xlsx")
	void show(@ModelAttribute("filter") TeamListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(new Export("teams", form.told(), this.words.word("team.sheet.title"), this.teams.headers(),
				(rows) -> this.teams.each(form.toFilter(), rows)), response);
	}

}
