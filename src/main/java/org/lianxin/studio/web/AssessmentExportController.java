package org.lianxin.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;
import org.lianxin.studio.AssessmentRow;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.Period;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How the studios stand in a period, as a file. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
class AssessmentExportController {

	private static final List<String> HEADERS = Stream
		.of("name", "kind", "filter.township", "grade", "assessment.checkedOn", "assessment.checkedBy",
				"assessment.open", "assessment.reported", "assessment.mendBy")
		.map((column) -> "studio." + column)
		.toList();

	private final AssessmentService assessments;

	private final Exports exports;

	private final Words words;

	private final Clock clock;

	AssessmentExportController(AssessmentService assessments, Exports exports, Words words, Clock clock) {
		this.assessments = assessments;
		this.exports = exports;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/desk/assessments/export.xlsx")
	void show(@Valid @ModelAttribute("filter") AssessmentListForm form, BindingResult errors,
			HttpServletResponse response) {
		Filters.require(errors);
		Period period = form.periodOr(Period.quarterOf(LocalDate.now(this.clock)));
		this.exports.send(new Export("assessments", form.told(period), this.words.word("studio.assessments.title"),
				HEADERS.stream().map(this.words::word).toList(), (rows) -> this.assessments.each(period, (row) -> {
					if (form.takes(row)) {
						row(row, rows);
					}
				})), response);
	}

	private void row(AssessmentRow row, RowSink rows) {
		String grade = (row.grade() != null) ? row.grade().key() : "studio.assessment.none";
		rows.row(row.name(), this.words.word(row.kind().key()), row.townshipName(), this.words.word(grade),
				row.checkedOn(), row.checkedBy(), (row.grade() != null) ? row.open() : null,
				(row.grade() != null) ? row.reported() : null, (row.open() > 0) ? row.mendBy() : null);
	}

}
