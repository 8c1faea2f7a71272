package org.lianxin.representative.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.representative.RepresentativeExport;
import org.lianxin.spreadsheet.Words;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

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
	void show(@Valid @ModelAttribute("filter") RepresentativeListForm form, BindingResult errors,
			HttpServletResponse response) {
		Filters.require(errors);
		this.exports.send(
				new Export("representatives", form.told(), this.words.word("representative.sheet.title"),
						this.representatives.headers(), (rows) -> this.representatives.each(form.toFilter(), rows)),
				response);
	}

}
