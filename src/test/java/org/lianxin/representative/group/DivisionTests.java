package org.lianxin.representative.group;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DivisionTests {

	@Test
	void noGroupIsLargerThanAnotherByMoreThanOne() {
		List<List<CandidateView>> groups = Division.propose(people(23, 3), 4);
		assertThat(groups).extracting(List::size).containsExactly(6, 6, 6, 5);
	}

	@Test
	void eachGroupIsLedByALeadingCadreAsLongAsTheyLast() {
		List<List<CandidateView>> groups = Division.propose(people(23, 3), 4);
		assertThat(groups).extracting((group) -> group.get(0).leadingCadre()).containsExactly(true, true, true, false);
	}

	@Test
	void whoIsInAGroupStaysThere() {
		List<CandidateView> people = new ArrayList<>(people(4, 1));
		CandidateView grouped = person("x1", true, UUID.randomUUID());
		people.add(grouped);
		assertThat(Division.propose(people, 2).stream().flatMap(List::stream)).hasSize(4).doesNotContain(grouped);
	}

	@Test
	void nobodyIsLeftInAGroupAlone() {
		assertThat(Division.propose(people(5, 0), 5)).extracting(List::size).containsExactly(3, 2);
		assertThat(Division.propose(people(1, 1), 3)).isEmpty();
	}

	private static List<CandidateView> people(int count, int cadres) {
		List<CandidateView> people = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			people.add(person("r" + i, i >= count - cadres, null));
		}
		return people;
	}

	private static CandidateView person(String code, boolean cadre, UUID group) {
		return new CandidateView(UUID.randomUUID(), code, code, null, null, cadre, group, null);
	}

}
