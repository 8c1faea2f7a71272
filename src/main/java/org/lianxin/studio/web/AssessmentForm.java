package org.lianxin.studio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.AssessmentDetail;
import org.lianxin.studio.AssessmentFacts;
import org.lianxin.studio.ChecklistItemView;
import org.lianxin.studio.Grade;
import org.lianxin.studio.Period;
import org.lianxin.studio.RecordAssessment;
import org.lianxin.web.Line;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * An assessment, as typed.
 *
 * @param seen the edition that is corrected, 0 for a first record
 */
record AssessmentForm(@Nullable Integer seen, @Valid @Nullable List<VerdictForm> verdicts,
		@NotNull(message = "{studio.assessment.grade.missing}") @Nullable Grade grade,
		@NotBlank(message = "{studio.assessment.checkedBy.missing}") @Size(min = 2,
				message = "{studio.assessment.checkedBy.missing}") @Line(max = 60) @Nullable String checkedBy,
		@NotNull(message = "{studio.assessment.checkedOn.missing}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate checkedOn,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate mendBy,
		@Size(max = 500, message = "{studio.assessment.remark.long}") @Nullable String remark,
		@Size(min = 2, message = "{studio.assessment.reason.missing}") @Line(max = 200) @Nullable String reason) {

	/** A request without any verdict is as good as an empty form. */
	AssessmentForm {
		verdicts = (verdicts != null) ? verdicts : List.of();
	}

	/** Asks for each item anew. */
	static AssessmentForm empty(List<ChecklistItemView> items, String checkedBy, LocalDate today) {
		return new AssessmentForm(0, items.stream().map((item) -> new VerdictForm(item.id(), null, null)).toList(),
				null, checkedBy, today, null, null, null);
	}

	/** Begins a correction with what is on record; a newer item is asked for anew. */
	static AssessmentForm of(AssessmentDetail present, List<ChecklistItemView> items) {
		AssessmentFacts facts = present.shown().facts();
		return new AssessmentForm(present.shown().edition(),
				items.stream().map((item) -> verdict(present, item.id())).toList(), facts.grade(), facts.checkedBy(),
				facts.checkedOn(), facts.mendBy(), facts.remark(), null);
	}

	private static VerdictForm verdict(AssessmentDetail present, UUID itemId) {
		return present.verdicts()
			.stream()
			.filter((verdict) -> verdict.itemId().equals(itemId))
			.map((verdict) -> new VerdictForm(itemId, verdict.met(), verdict.remark()))
			.findFirst()
			.orElseGet(() -> new VerdictForm(itemId, null, null));
	}

	/** The same answers, in the order of the items of today and for that edition. */
	AssessmentForm over(List<ChecklistItemView> items, int edition) {
		return new AssessmentForm(edition, items.stream().map((item) -> typed(item.id())).toList(), this.grade,
				this.checkedBy, this.checkedOn, this.mendBy, this.remark, this.reason);
	}

	private VerdictForm typed(UUID itemId) {
		return given().stream()
			.filter((verdict) -> itemId.equals(verdict.itemId()))
			.findFirst()
			.orElseGet(() -> new VerdictForm(itemId, null, null));
	}

	/** Tells at each item what is missing there. */
	void check(List<ChecklistItemView> items, BindingResult errors) {
		for (int i = 0; i < given().size(); i++) {
			if (given().get(i).met() == null) {
				errors.rejectValue("verdicts[" + i + "].met", "studio.assessment.met.missing", title(i, items), null);
			}
			else if (given().get(i).lacksRemark()) {
				errors.rejectValue("verdicts[" + i + "].remark", "studio.assessment.remark.of", title(i, items), null);
			}
		}
	}

	private Object[] title(int i, List<ChecklistItemView> items) {
		UUID id = given().get(i).itemId();
		return items.stream().filter((item) -> item.id().equals(id)).map(ChecklistItemView::title).toArray();
	}

	RecordAssessment toCommand(UUID studioId, Period period) {
		AssessmentFacts facts = new AssessmentFacts(Objects.requireNonNull(this.grade),
				Objects.requireNonNull(this.checkedBy), Objects.requireNonNull(this.checkedOn), this.remark,
				this.mendBy, this.reason);
		return new RecordAssessment(studioId, period, (this.seen != null) ? this.seen : 0, facts,
				given().stream().map(VerdictForm::toVerdict).toList());
	}

	private List<VerdictForm> given() {
		return Objects.requireNonNull(this.verdicts);
	}

}
