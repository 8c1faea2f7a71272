package org.lianxin.petition;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.OFFICER;

/** The six steps from the resident's form to the archive, on the real database. */
@PortalTest
class PetitionLoopTests {

	@Autowired
	private Scenario scenario;

	@Test
	void aMatterGoesThroughTheSixStepsAndLeavesItsTimeline() {
		PetitionStory story = this.scenario.aPetition()
			.receivedBy(LIU)
			.sentTo(OFFICER)
			.handled()
			.replied()
			.rated(Rating.SATISFIED)
			.archived();
		List<TimelineEntry> timeline = story.detail().timeline();
		assertThat(timeline).extracting(TimelineEntry::act)
			.containsExactly(Act.ARCHIVE, Act.RATE, Act.REPLY, Act.RESULT, Act.DISPATCH, Act.ACCEPT, Act.REGISTER);
		assertThat(timeline).extracting(TimelineEntry::step)
			.containsExactly(Step.ARCHIVED, Step.FEEDBACK, Step.REPLIED, Step.HANDLED, Step.RECEIVED, Step.RECEIVED,
					Step.REGISTERED);
		assertThat(timeline).extracting(TimelineEntry::actor)
			.containsExactly("刘联络", null, "刘联络", "刘承办", "刘联络", "刘联络", null);
		assertThat(timeline).extracting(TimelineEntry::sequence).containsExactly(7, 6, 5, 4, 3, 2, 1);
	}

}
