package org.lianxin.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.shared.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssessmentTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final UUID PLACE = UUID.randomUUID();

	private static final UUID SIGN = UUID.randomUUID();

	private static final List<ChecklistItemView> ITEMS = List.of(item(PLACE, "有固定场所"), item(SIGN, "有统一标识"));

	private static final List<Verdict> ALL_MET = List.of(new Verdict(PLACE, true, null), new Verdict(SIGN, true, null));

	private static final List<Verdict> NO_SIGN = List.of(new Verdict(PLACE, true, null),
			new Verdict(SIGN, false, "没有标牌"));

	@Test
	void theFirstRecordIsEditionOne() {
		assertThat(assess(0, 0, facts(TODAY, null, null), ALL_MET).edition()).isEqualTo(1);
	}

	@Test
	void aCorrectionIsTheNextEditionAndNeedsAReason() {
		assertThat(assess(1, 1, facts(TODAY, null, "看错了"), ALL_MET).edition()).isEqualTo(2);
		assertRefused("studio.assessment.reason.missing", () -> assess(1, 1, facts(TODAY, null, null), ALL_MET));
	}

	@Test
	void whoComesSecondDoesNotOverwriteTheFirst() {
		assertRefused("studio.assessment.overtaken", () -> assess(0, 1, facts(TODAY, null, null), ALL_MET));
		assertRefused("studio.assessment.overtaken", () -> assess(1, 2, facts(TODAY, null, "看错了"), ALL_MET));
	}

	@Test
	void everyItemInForceIsAnswered() {
		assertRefused("studio.assessment.items", () -> assess(0, 0, facts(TODAY, null, null), ALL_MET.subList(0, 1)));
	}

	@Test
	void whatIsNotMetIsToBeMendedBySomeDay() {
		assertThat(assess(0, 0, facts(TODAY, TODAY.plusDays(10), null), NO_SIGN).verdicts()).hasSize(2);
		assertRefused("studio.assessment.mendBy.missing", () -> assess(0, 0, facts(TODAY, null, null), NO_SIGN));
		assertRefused("studio.assessment.mendBy.early",
				() -> assess(0, 0, facts(TODAY, TODAY.minusDays(1), null), NO_SIGN));
	}

	@Test
	void whatIsNotMetIsSaidInWords() {
		List<Verdict> silent = List.of(new Verdict(PLACE, true, null), new Verdict(SIGN, false, null));
		assertRefused("studio.assessment.remark.missing",
				() -> assess(0, 0, facts(TODAY, TODAY.plusDays(10), null), silent));
	}

	@Test
	void nobodyAssessesTheFuture() {
		assertRefused("studio.assessment.checkedOn.future",
				() -> assess(0, 0, facts(TODAY.plusDays(1), null, null), ALL_MET));
		RecordAssessment early = new RecordAssessment(UUID.randomUUID(), Period.valueOf("2027-Q1"), 0,
				facts(TODAY, null, null), ALL_MET);
		assertRefused("studio.assessment.early", () -> Assessment.of(early, ITEMS, 0, TODAY));
	}

	private static Assessment assess(int seen, int present, AssessmentFacts facts, List<Verdict> verdicts) {
		RecordAssessment command = new RecordAssessment(UUID.randomUUID(), Period.quarterOf(TODAY), seen, facts,
				verdicts);
		return Assessment.of(command, ITEMS, present, TODAY);
	}

	private static AssessmentFacts facts(LocalDate checkedOn, @Nullable LocalDate mendBy, @Nullable String reason) {
		return new AssessmentFacts(Grade.GOOD, "李敏", checkedOn, null, mendBy, reason);
	}

	private static ChecklistItemView item(UUID id, String title) {
		return new ChecklistItemView(id, ChecklistHalf.HAVE, title, null, null, false, 0);
	}

	private static void assertRefused(String key, Runnable work) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
