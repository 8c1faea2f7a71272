package org.lianxin.petition;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.AtOnce.refusals;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.OFFICER;

/** Two people act on one petition at once: one does, the other learns what changed. */
@PortalTest
class PetitionConcurrencyTests {

	private static final int TOGETHER = 8;

	@Autowired
	private Scenario scenario;

	@Autowired
	private RemarkService remarks;

	@Autowired
	private ArchiveCheck check;

	@Test
	void theSecondIsToldThatTheyWereOvertaken() {
		PetitionStory story = this.scenario.aPetition();
		int seen = story.seen();
		story.receivedBy(LIU);
		assertThatExceptionOfType(Overtaken.class)
			.isThrownBy(() -> as(LIAISON,
					() -> this.scenario.reception().refuse(new RefusePetition(story.number(), seen, "不归我们管", "县法院"))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.overtaken"));
		assertThat(as(LIAISON, () -> this.scenario.pages().since(story.number(), seen))).extracting(TimelineEntry::act)
			.containsExactly(Act.ACCEPT);
	}

	@Test
	void theSecondToCloseAFileIsOvertakenToo() {
		PetitionStory story = this.scenario.aPetition().sentTo(OFFICER).handled().replied().rated(Rating.SATISFIED);
		int seen = story.seen();
		story.archived();
		assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> as(LIAISON,
				() -> this.scenario.feedback().archive(new ArchivePetition(story.number(), seen, null))));
	}

	@Test
	void anArchivedPetitionRefusesEvenWhatNeedsNoLook() {
		PetitionStory story = this.scenario.aPetition().withdrawn();
		assertThatExceptionOfType(NotPossibleNow.class)
			.isThrownBy(() -> as(LIAISON, () -> this.remarks.note(new Remark(story.number(), 0, "补记"))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("petition.act.impossible"));
	}

	@Test
	void ofManyWhoAcceptAtOnceOneDoes() throws Exception {
		PetitionStory story = this.scenario.aPetition();
		AcceptPetition command = new AcceptPetition(story.number(), story.seen(), LIU.place(), null);
		List<Throwable> refusals = refusals(TOGETHER,
				() -> as(LIAISON, () -> this.scenario.reception().accept(command)));
		assertThat(refusals).hasSize(TOGETHER - 1)
			.allSatisfy((refusal) -> assertThat(refusal).isInstanceOf(Overtaken.class));
		assertThat(story.detail().timeline()).hasSize(2);
	}

	@Test
	void ofManyWhoArchiveAtOnceOneDoes() throws Exception {
		PetitionStory story = this.scenario.aPetition().sentTo(OFFICER).handled().replied().rated(Rating.SATISFIED);
		ArchivePetition command = new ArchivePetition(story.number(), story.seen(), null);
		List<Throwable> refusals = refusals(TOGETHER,
				() -> as(LIAISON, () -> this.scenario.feedback().archive(command)));
		assertThat(refusals).hasSize(TOGETHER - 1)
			.allSatisfy((refusal) -> assertThat(refusal).isInstanceOf(Overtaken.class));
	}

	@Test
	void remarksMadeTogetherAllStayInOneChain() throws Exception {
		PetitionStory story = this.scenario.aPetition();
		assertThat(refusals(TOGETHER, () -> as(LIAISON, () -> this.remarks.note(new Remark(story.number(), 0, "记一笔")))))
			.isEmpty();
		assertThat(story.detail().timeline()).hasSize(1 + TOGETHER);
		assertThat(as(GUANXIAN.auditor(), () -> this.check.firstBroken(story.number()))).isEmpty();
	}

}
