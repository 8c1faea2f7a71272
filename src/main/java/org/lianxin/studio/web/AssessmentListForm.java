package org.lianxin.studio.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.AssessmentRow;
import org.lianxin.studio.Period;
import org.lianxin.studio.StudioKind;

/**
 * Which studios the list of assessments shows.
 *
 * @param fallsShort only those that fall short
 */
record AssessmentListForm(@Nullable String period, @Nullable StudioKind kind, @Nullable Boolean fallsShort) {

	AssessmentListForm of(Period period) {
		return new AssessmentListForm(period.toString(), this.kind, this.fallsShort);
	}

	boolean takes(AssessmentRow row) {
		return (this.kind == null || row.kind() == this.kind)
				&& (!Boolean.TRUE.equals(this.fallsShort) || row.fallsShort());
	}

}
