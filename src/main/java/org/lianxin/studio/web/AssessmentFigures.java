package org.lianxin.studio.web;

import java.time.LocalDate;
import java.util.List;

import org.lianxin.studio.AssessmentRow;

/** How many studios a period speaks of, and how they stand. */
record AssessmentFigures(long all, long assessed, long fallShort, long overdue) {

	static AssessmentFigures of(List<AssessmentRow> rows, LocalDate today) {
		return new AssessmentFigures(rows.size(), rows.stream().filter((row) -> row.grade() != null).count(),
				rows.stream().filter(AssessmentRow::fallsShort).count(),
				rows.stream().filter((row) -> row.isOverdue(today)).count());
	}

}
