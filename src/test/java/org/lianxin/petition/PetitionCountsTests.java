package org.lianxin.petition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lianxin.shared.RuleViolation;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** The counts that pages show are the counts of the rows, whatever was done. */
@PortalTest
class PetitionCountsTests {

	private static final int WALK = 160;

	@Autowired
	private Scenario scenario;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MutableClock clock;

	@Autowired
	private WorkList list;

	@Autowired
	private PublicFigures figures;

	@Test
	void staysTrueOverARandomWalk() {
		walk(GUANXIAN);
		walk(SISHUI);
		for (TwoCounties.Place county : List.of(GUANXIAN, SISHUI)) {
			assertThat(rows(county,
					"select studio_id || step || outcome, petitions from petition_count where petitions > 0"))
				.isEqualTo(rows(county,
						"select studio_id || step || outcome, count(*) from petition group by studio_id, step, outcome"));
			assertThat(rows(county,
					"select desk || desk_id || due_on, petitions from petition_desk_count where petitions > 0"))
				.isEqualTo(rows(county,
						"""
								select 'STUDIO' || studio_id || due_on, count(*) from petition where holder = 'STUDIO' group by studio_id, due_on
								union all select 'REPRESENTATIVE' || first_receiver_id || due_on, count(*) from petition
								where holder = 'STUDIO' and first_receiver_id is not null group by first_receiver_id, due_on
								union all select 'UNIT' || unit_id || due_on, count(*) from petition where holder = 'UNIT' group by unit_id, due_on
								union all select 'COUNTY00000000-0000-0000-0000-000000000000' || due_on, count(*) from petition
								where holder = 'COUNTY' group by due_on"""));
		}
		theDeskCountsWhatItLists();
		assertThat(Scenario.asResident(GUANXIAN, this.figures::county).raised())
			.isEqualTo(rows(GUANXIAN, "select 'all', count(*) from petition").get("all"));
	}

	private void theDeskCountsWhatItLists() {
		WorkListFilter mine = new WorkListFilter(WorkListFilter.Tab.MINE, null, null, null, null, null, null, null,
				null, null, null);
		GUANXIAN.staff()
			.stream()
			.filter((person) -> person.role().hasWorkplace() || person.username().equals("admin"))
			.forEach((person) -> assertThat(as(person, this.list::mine).all()).as(person.toString())
				.isEqualTo(as(person, () -> everything(mine))));
	}

	private long everything(WorkListFilter filter) {
		long rows = 0;
		String after = null;
		do {
			var page = this.list
				.list(new WorkListFilter(filter.tab(), null, null, null, null, null, null, null, null, null, after));
			rows += page.rows().size();
			after = page.next();
		}
		while (after != null);
		return rows;
	}

	private void walk(TwoCounties.Place county) {
		Random dice = new Random(20261122);
		List<PetitionStory> stories = new ArrayList<>();
		for (int i = 0; i < WALK; i++) {
			if (stories.size() < 12) {
				stories.add(this.scenario.aPetition(county).inStudio(1 + dice.nextInt(2)).registered());
			}
			this.clock.pass(Duration.ofHours(dice.nextInt(20)));
			tryOne(stories.get(dice.nextInt(stories.size())), county, dice.nextInt(12));
		}
	}

	private void tryOne(PetitionStory story, TwoCounties.Place county, int act) {
		try {
			switch (act) {
				case 0 -> story.refused();
				case 1 -> story.receivedBy(county.representative(1));
				case 2 -> story.receivedBy(county.representative(3));
				case 3 -> story.sentTo(county.officer(1));
				case 4 -> story.handled();
				case 5 -> story.replied();
				case 6 -> story.rated(Rating.DISSATISFIED);
				case 7 -> story.rated(Rating.SATISFIED);
				case 8 -> story.archived();
				case 9 -> story.putToTheCounty();
				case 10 -> story.disowned();
				default -> handOver(story, county);
			}
		}
		catch (RuleViolation | AccessDeniedException ex) {
			assertThat(ex).isNotNull();
		}
	}

	private void handOver(PetitionStory story, TwoCounties.Place county) {
		UUID other = story.detail().studioId().equals(county.studio(1)) ? county.studio(2) : county.studio(1);
		as(story.liaison(), () -> this.scenario.reception()
			.handOver(new HandOverPetition(story.number(), story.seen(), other, "在那边")));
	}

	private Map<String, Long> rows(TwoCounties.Place county, String query) {
		return Scenario.asResident(county,
				() -> this.transaction.execute((status) -> this.sql.sql(query)
					.query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
	}

}
