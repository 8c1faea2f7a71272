package org.lianxin.petition;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.OFFICER;

/** What a page asks of the database does not grow with what it shows. */
@PortalTest
class StatementCountTests {

	@Autowired
	private Scenario scenario;

	@Autowired
	private WorkList list;

	@Autowired
	private FollowingPages following;

	@Test
	void theWorkListIsOneStatementAndTheHolidays() {
		for (int i = 0; i < 25; i++) {
			this.scenario.aPetition().sentTo(OFFICER);
		}
		WorkListFilter all = new WorkListFilter(WorkListFilter.Tab.ALL, null, null, null, null, null, null, null, null,
				"路灯", null);
		assertThat(as(LIAISON, () -> this.list.list(all)).rows()).hasSize(20);
		assertThat(as(LIAISON, () -> Statements.of(() -> this.list.list(all)))).hasSizeLessThanOrEqualTo(2);
		assertThat(as(LIAISON, () -> Statements.of(this.list::mine))).hasSize(1);
	}

	@Test
	void thePageOfAPetitionIsSixStatementsHoweverLongItsTimeline() {
		PetitionStory story = this.scenario.aPetition().from("张三", "13800000000").sentTo(OFFICER).handled().replied();
		List<String> statements = as(LIAISON, () -> Statements.of(() -> this.scenario.pages().detail(story.number())));
		assertThat(statements).hasSizeBetween(1, 6);
	}

	@Test
	void thePageOfAResidentIsThreeStatements() {
		PetitionStory story = this.scenario.aPetition().sentTo(OFFICER).handled().replied();
		this.scenario.asFollower(GUANXIAN, story.number(),
				() -> assertThat(Statements.of(() -> this.following.followed(story.number()))).hasSizeBetween(1, 3));
	}

}
