package org.lianxin.studio.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.AssessmentRow;
import org.lianxin.studio.Period;
import org.lianxin.studio.StudioKind;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which studios the list of assessments shows.
 *
 * @param fallsShort only those that fall short
 */
record AssessmentListForm(@Pattern(regexp = PERIOD, message = "{typeMismatch}") @Nullable String period,
		@Nullable StudioKind kind, @Nullable Boolean fallsShort) {

	private static final String PERIOD = "20\\d{2}(-Q[1-4])?";

	static final String PATH = "/desk/assessments";

	/** Returns the period that is asked for, or else the present quarter. */
	Period periodOr(Period present) {
		return Period.parse(this.period).orElse(present);
	}

	AssessmentListForm of(Period period) {
		return new AssessmentListForm(period.toString(), this.kind, this.fallsShort);
	}

	/** Returns what narrows the list of a period, for the audit trail. */
	Map<String, @Nullable Object> told(Period period) {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("period", period);
		told.put("kind", this.kind);
		told.put("fallsShort", this.fallsShort);
		return told;
	}

	/** Returns the address of the list of a period as a file. */
	String export(Period period) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH + "/export.xlsx")
			.queryParam("period", period);
		if (this.kind != null) {
			address.queryParam("kind", this.kind);
		}
		if (Boolean.TRUE.equals(this.fallsShort)) {
			address.queryParam("fallsShort", true);
		}
		return address.encode().build().toUriString();
	}

	boolean takes(AssessmentRow row) {
		return (this.kind == null || row.kind() == this.kind)
				&& (!Boolean.TRUE.equals(this.fallsShort) || row.fallsShort());
	}

}
