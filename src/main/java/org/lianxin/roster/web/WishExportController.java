package org.lianxin.roster.web;

import java.time.Clock;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.WishView;
import org.lianxin.roster.Wishes;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the representatives of a studio, or of all, would rather, as a file. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class WishExportController {

	private static final String[] COLUMNS = { "person", "code", "studio", "wish.days", "wish.half", "wish.by",
			"wish.at" };

	private final Wishes wishes;

	private final SheetDuties cells;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	WishExportController(Wishes wishes, SheetDuties cells, Exports exports, Words words, Clock clock) {
		this.wishes = wishes;
		this.cells = cells;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping(PlaceListForm.WISHES + "/export.xlsx")
	void show(@ModelAttribute("filter") PlaceListForm form, BindingResult errors, HttpServletResponse response) {
		Filters.require(errors);
		PlaceListForm own = own(form);
		this.exports.send(new Export("duty-wishes", own.told(), this.words.word("roster.wish.title"),
				this.cells.headers(COLUMNS), (rows) -> this.wishes.each(own.studio(), (wish) -> row(wish, rows))),
				response);
	}

	private static PlaceListForm own(PlaceListForm form) {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.LIAISON) ? form.at(person.workplaceId().orElseThrow()) : form;
	}

	private void row(WishView wish, RowSink rows) {
		String days = wish.weekdays()
			.stream()
			.map((day) -> this.words.word("roster.weekday." + day))
			.collect(Collectors.joining(this.words.word("roster.comma")));
		rows.row(wish.name(), wish.code(), wish.studioName(), days, this.cells.half(wish.half()), wish.byName(),
				(wish.at() != null) ? wish.at().atZone(this.clock.getZone()).toLocalDateTime() : null);
	}

}
