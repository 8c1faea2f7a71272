package org.lianxin.studio;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;

/**
 * How a studio was found in a period: one edition of the record, never changed; a
 * correction is the next edition.
 */
record Assessment(UUID studioId, Period period, int edition, AssessmentFacts facts,
		Map<ChecklistItemView, Verdict> verdicts) {

	/**
	 * Draws the record up.
	 * @param items what is asked for today; each must be answered
	 * @param present the edition on record, 0 for none
	 * @throws Conflict if another edition is on record than the writer saw
	 * @throws Unprocessable if something is missing or impossible
	 */
	static Assessment of(RecordAssessment command, List<ChecklistItemView> items, int present, LocalDate today) {
		if (command.seen() != present) {
			throw new Conflict("studio.assessment.overtaken");
		}
		Assessment assessment = new Assessment(command.studioId(), command.period(), present + 1, command.facts(),
				answered(items, command.verdicts()));
		assessment.requireTime(today);
		assessment.requireMending();
		if (present > 0 && command.facts().reason() == null) {
			throw new Unprocessable("studio.assessment.reason.missing");
		}
		return assessment;
	}

	private static Map<ChecklistItemView, Verdict> answered(List<ChecklistItemView> items, List<Verdict> verdicts) {
		Map<ChecklistItemView, Verdict> answered = new LinkedHashMap<>();
		for (ChecklistItemView item : items) {
			answered.put(item,
					verdicts.stream()
						.filter((verdict) -> verdict.itemId().equals(item.id()))
						.findFirst()
						.orElseThrow(() -> new Unprocessable("studio.assessment.items")));
		}
		return answered;
	}

	private void requireTime(LocalDate today) {
		if (!this.period.hasBegun(today)) {
			throw new Unprocessable("studio.assessment.early");
		}
		if (this.facts.checkedOn().isAfter(today)) {
			throw new Unprocessable("studio.assessment.checkedOn.future");
		}
	}

	private void requireMending() {
		if (this.verdicts.values().stream().anyMatch((verdict) -> !verdict.met() && verdict.remark() == null)) {
			throw new Unprocessable("studio.assessment.remark.missing");
		}
		boolean allMet = this.verdicts.values().stream().allMatch(Verdict::met);
		LocalDate mendBy = this.facts.mendBy();
		if (!allMet && mendBy == null) {
			throw new Unprocessable("studio.assessment.mendBy.missing");
		}
		if (mendBy != null && mendBy.isBefore(this.facts.checkedOn())) {
			throw new Unprocessable("studio.assessment.mendBy.early");
		}
	}

}
