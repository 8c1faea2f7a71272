package org.lianxin.roster.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterDutyRow;
import org.lianxin.roster.RosterReview;
import org.lianxin.roster.RosterView;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The duties that a draft proposes as a file, to be talked over before they stand. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DraftDutyExportController {

	private static final String[] COLUMNS = { "day", "half", "starts", "ends", "studio", "seat", "needs", "person",
			"code", "fate", "before", "pinned" };

	private final RosterDrafts drafts;

	private final RosterReview review;

	private final SheetDuties cells;

	private final Exports exports;

	private final Words words;

	DraftDutyExportController(RosterDrafts drafts, RosterReview review, SheetDuties cells, Exports exports,
			Words words) {
		this.drafts = drafts;
		this.review = review;
		this.cells = cells;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping("/desk/rosters/{id}/duties/export.xlsx")
	void show(@PathVariable UUID id, @ModelAttribute("filter") DraftDutyListForm form, BindingResult errors,
			HttpServletResponse response) {
		RosterView roster = this.drafts.roster(id);
		Filters.require(errors);
		this.exports.send(new Export("roster-duties", form.told(id), this.words.word("roster.draft.duties"),
				this.cells.headers(COLUMNS),
				(rows) -> this.review.each(roster, form.toFilter(), (duty) -> row(duty, rows))), response);
	}

	private void row(RosterDutyRow duty, RowSink rows) {
		rows.row(duty.day(), this.cells.half(duty.half()), duty.starts(), duty.ends(), duty.studioName(), duty.seat(),
				this.cells.needs(duty.leadingCadre(), duty.profession()), duty.name(), duty.code(),
				this.words.word(duty.fate().key()), duty.beforeName(), this.cells.mark(duty.pinned()));
	}

}
