package org.lianxin.studio;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.RuleViolation;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.StudioStory;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.StudioStory.PERIOD;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GAOXIAN;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class AssessmentServiceTests {

	@Autowired
	private AssessmentService assessments;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private StudioStory story;

	@Test
	void aCorrectionLeavesTheFirstRecordToBeRead() {
		this.story.record(SISHUI, 0, Grade.FAILED, null);
		this.story.record(SISHUI, 1, Grade.PASSED, "登记错了");
		AssessmentDetail present = find(SISHUI, null);
		assertThat(present.shown().facts().grade()).isEqualTo(Grade.PASSED);
		assertThat(present.editions()).extracting((edition) -> edition.facts().grade())
			.containsExactly(Grade.PASSED, Grade.FAILED);
		assertThat(find(SISHUI, 1).isPresent()).isFalse();
		assertRefused(Conflict.class, "studio.assessment.overtaken",
				() -> this.story.record(SISHUI, 1, Grade.GOOD, "再改"));
		assertRefused(NotFound.class, "studio.assessment.unknown", () -> find(SISHUI, 9));
	}

	@Test
	void aFindingIsMendedByTheStudiosWordAndTheCountysEye() {
		this.story.assessed(GUANXIAN);
		Person liaison = GUANXIAN.liaison(1);
		SpeakOfMending words = new SpeakOfMending(GUANXIAN.studio(1), PERIOD, GUANXIAN.checklistItem(2), "再看看");
		assertRow(GUANXIAN, 1, 1, true);
		assertRefused(Conflict.class, "studio.mending.overtaken",
				() -> as(liaison, () -> this.assessments.report(words)));
		as(GUANXIAN.supervisor(), () -> this.assessments.sendBack(words));
		assertRow(GUANXIAN, 1, 0, true);
		as(liaison, () -> this.assessments.report(words));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(liaison, () -> this.assessments.confirm(words)));
		as(GUANXIAN.supervisor(), () -> this.assessments.confirm(words));
		assertRow(GUANXIAN, 0, 0, false);
		assertThat(find(GUANXIAN, null).findings().get(0).mendings()).extracting(MendingView::kind)
			.containsExactly(MendingKind.REPORTED, MendingKind.RETURNED, MendingKind.REPORTED, MendingKind.CONFIRMED);
		assertRefused(Conflict.class, "studio.mending.overtaken",
				() -> as(ADMINISTRATOR, () -> this.assessments.confirm(words)));
		assertThat(toMend(liaison)).isEmpty();
		as(GUANXIAN.supervisor(), () -> this.assessments.sendBack(words));
		assertRow(GUANXIAN, 1, 0, true);
		assertThat(toMend(liaison)).extracting(ToMend::itemId, ToMend::period, ToMend::reported)
			.containsExactly(tuple(GUANXIAN.checklistItem(2), PERIOD, false));
		assertThat(as(ADMINISTRATOR, () -> this.assessments.toMend(SISHUI.studio(1)))).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> toMend(GUANXIAN.liaison(2)));
	}

	@Test
	void whatWasMetIsNotMended() {
		this.story.record(GAOXIAN, 0, Grade.GOOD, null);
		SpeakOfMending met = new SpeakOfMending(GAOXIAN.studio(1), PERIOD, GAOXIAN.checklistItem(1), "修好了");
		assertRefused(NotFound.class, "studio.mending.unknown",
				() -> as(GAOXIAN.administrator(), () -> this.assessments.report(met)));
	}

	@Test
	void theStudioOfAnotherPlaceIsNeitherAssessedNorMended() {
		UUID theirs = SISHUI.studio(1);
		assertThat(as(ADMINISTRATOR, () -> this.assessments.find(theirs, PERIOD, null))).isEmpty();
		assertThat(as(ADMINISTRATOR, () -> this.assessments.in(PERIOD, false))).extracting(AssessmentRow::studioId)
			.contains(GUANXIAN.studio(1), GUANXIAN.studio(2))
			.doesNotContain(theirs);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(2), () -> this.evidence.of(GUANXIAN.studio(1))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(1), () -> this.assessments.in(PERIOD, false)));
	}

	@Test
	void whatWasNotAssessedFallsShort() {
		List<AssessmentRow> fallShort = as(ADMINISTRATOR, () -> this.assessments.in(Period.valueOf("2020"), true));
		assertThat(fallShort).extracting(AssessmentRow::studioId).contains(GUANXIAN.studio(1), GUANXIAN.studio(2));
		assertThat(fallShort).allMatch((row) -> row.grade() == null && row.fallsShort());
	}

	@Test
	void evidenceIsShownAndWithdrawn() {
		this.story.show(GUANXIAN, "二楼会议室");
		Person liaison = GUANXIAN.liaison(1);
		EvidenceView shown = as(liaison, () -> this.evidence.of(GUANXIAN.studio(1))).get(0).evidence().get(0);
		assertThat(shown.note()).isEqualTo("二楼会议室");
		assertThat(shown.byName()).isEqualTo(liaison.name());
		UUID photo = shown.photos().get(0);
		assertThat(as(liaison, () -> this.evidence.photo(GUANXIAN.studio(1), photo, true))).isPresent();
		assertThat(as(ADMINISTRATOR, () -> this.evidence.photo(GUANXIAN.studio(2), photo, true))).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(SISHUI.administrator(), () -> this.evidence.withdraw(SISHUI.studio(1), shown.id())));
		as(liaison, () -> this.evidence.withdraw(GUANXIAN.studio(1), shown.id()));
		assertThat(as(liaison, () -> this.evidence.of(GUANXIAN.studio(1))).get(0).evidence()).doesNotContain(shown);
	}

	@Test
	void asksTheDatabaseAsOftenHoweverManyStudiosThereAre() {
		assertThat(Statements.of(() -> as(ADMINISTRATOR, () -> this.assessments.in(PERIOD, false)))).hasSize(1);
		assertThat(Statements.of(() -> as(ADMINISTRATOR, () -> this.evidence.of(GUANXIAN.studio(1))))).hasSize(2);
		assertThat(
				Statements.of(() -> as(ADMINISTRATOR, () -> this.assessments.find(GUANXIAN.studio(1), PERIOD, null))))
			.hasSizeLessThanOrEqualTo(3);
	}

	private AssessmentDetail find(TwoCounties.Place county, @Nullable Integer edition) {
		return as(county.administrator(), () -> this.assessments.find(county.studio(1), PERIOD, edition)).orElseThrow();
	}

	private List<ToMend> toMend(Person reader) {
		return as(reader, () -> this.assessments.toMend(GUANXIAN.studio(1)));
	}

	private void assertRow(TwoCounties.Place county, int open, int reported, boolean fallsShort) {
		AssessmentRow row = as(county.supervisor(), () -> this.assessments.in(PERIOD, false)).stream()
			.filter((one) -> one.studioId().equals(county.studio(1)))
			.findFirst()
			.orElseThrow();
		assertThat(row.open()).as("open").isEqualTo(open);
		assertThat(row.reported()).as("reported").isEqualTo(reported);
		assertThat(row.fallsShort()).as("falls short").isEqualTo(fallsShort);
	}

	private static void assertRefused(Class<? extends RuleViolation> kind, String key, Runnable work) {
		assertThatExceptionOfType(kind).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
