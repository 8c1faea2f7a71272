package org.lianxin.studio;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class StudioStatesTests {

	@Autowired
	private StudioService studios;

	@Autowired
	private StudioStates states;

	@Autowired
	private StudioDesk desk;

	@Test
	void aStudioInPreparationIsNotShownToThePublic() {
		StudioView studio = enter(StudioState.PREPARING);
		assertThat(asResident(GUANXIAN, this.studios::inService)).doesNotContain(studio);
		assertThat(asResident(GUANXIAN, this.studios::receiving)).doesNotContain(studio);
		assertThat(asResident(GUANXIAN, () -> this.studios.withBoard(studio.slug()))).isEmpty();
		assertThat(asResident(GUANXIAN, this.studios::all)).contains(studio);
		move(ADMINISTRATOR, studio.id(), StudioState.OPEN, null);
		assertThat(asResident(GUANXIAN, this.studios::receiving)).extracting(StudioView::id).contains(studio.id());
	}

	@Test
	void aSuspendedStudioIsShownWithItsReasonAndSendsNobodyThere() {
		StudioView studio = enter(StudioState.OPEN);
		move(ADMINISTRATOR, studio.id(), StudioState.SUSPENDED, "房屋修缮");
		StudioView suspended = asResident(GUANXIAN, () -> this.studios.withBoard(studio.slug())).orElseThrow();
		assertThat(asResident(GUANXIAN, this.studios::inService)).contains(suspended);
		assertThat(asResident(GUANXIAN, this.studios::receiving)).doesNotContain(suspended);
		assertThat(asResident(GUANXIAN, () -> this.states.standstill(suspended))).get()
			.extracting(StudioChangeView::reason)
			.isEqualTo("房屋修缮");
	}

	@Test
	void aClosedStudioLeavesTheListsAndKeepsItsBoard() {
		StudioView studio = enter(StudioState.OPEN);
		move(ADMINISTRATOR, studio.id(), StudioState.CLOSED, "并入城区工作室");
		assertThat(asResident(GUANXIAN, this.studios::inService)).extracting(StudioView::id)
			.doesNotContain(studio.id());
		assertThat(asResident(GUANXIAN, () -> this.studios.withBoard(studio.slug()))).isPresent();
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> move(ADMINISTRATOR, studio.id(), StudioState.OPEN, null))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.state.illegal"));
	}

	@Test
	void noMatterGoesToAClosedStudioOfATownship() {
		UUID township = asResident(GUANXIAN, () -> this.studios.byId(GUANXIAN.studio(1))).orElseThrow().townshipId();
		move(ADMINISTRATOR, GUANXIAN.studio(1), StudioState.SUSPENDED, "房屋修缮");
		assertThat(asResident(GUANXIAN, () -> this.studios.forTownship(township))).isPresent();
		move(ADMINISTRATOR, GUANXIAN.studio(1), StudioState.CLOSED, "并入城区工作室");
		assertThat(asResident(GUANXIAN, () -> this.studios.forTownship(township))).isEmpty();
	}

	@Test
	void thePublicIsToldWhy() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> move(ADMINISTRATOR, GUANXIAN.studio(2), StudioState.SUSPENDED, null))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.reason.missing"));
	}

	@Test
	void theHistorySaysWhoDidWhat() {
		StudioView studio = enter(StudioState.PREPARING);
		move(ADMINISTRATOR, studio.id(), StudioState.OPEN, null);
		move(ADMINISTRATOR, studio.id(), StudioState.SUSPENDED, "房屋修缮");
		List<StudioChangeView> history = as(ADMINISTRATOR, () -> this.states.history(studio.id()));
		assertThat(history).extracting(StudioChangeView::state)
			.containsExactly(StudioState.SUSPENDED, StudioState.OPEN, StudioState.PREPARING);
		assertThat(history).extracting(StudioChangeView::byName).containsOnly(ADMINISTRATOR.name());
	}

	@Test
	void onlyAnAdministratorOfTheCountyMovesIt() {
		for (Person person : List.of(GUANXIAN.liaison(2), GUANXIAN.supervisor())) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> move(person, GUANXIAN.studio(2), StudioState.CLOSED, "试试"));
		}
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> move(SISHUI.administrator(), GUANXIAN.studio(2), StudioState.CLOSED, "试试"));
	}

	@Test
	void aLiaisonSeesTheirOwnStudioAndNoOther() {
		assertThat(as(GUANXIAN.liaison(1), () -> this.desk.studio("studio-1")).id()).isEqualTo(GUANXIAN.studio(1));
		assertThat(as(GUANXIAN.liaison(1), () -> this.desk.liaisons(GUANXIAN.studio(1)))).extracting("name")
			.containsExactly(GUANXIAN.liaison(1).name());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.liaison(1), () -> this.desk.studio("studio-2")));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.supervisor(), () -> this.desk.served("studio-2")));
	}

	@Test
	void theListIsOfOneCountyFilteredAndSorted() {
		StudioView theirs = enter(SISHUI, StudioState.OPEN);
		StudioView ours = enter(StudioState.PREPARING);
		assertThat(list(new StudioListFilter(null, null, null, null, StudioListFilter.Order.TOWNSHIP)))
			.contains(ours.id(), GUANXIAN.studio(2))
			.doesNotContain(theirs.id(), SISHUI.studio(1));
		assertThat(list(new StudioListFilter(StudioKind.INDUSTRY, StudioState.PREPARING, null, "农业",
				StudioListFilter.Order.NAME)))
			.contains(ours.id())
			.doesNotContain(GUANXIAN.studio(2));
	}

	private List<UUID> list(StudioListFilter filter) {
		return as(GUANXIAN.supervisor(), () -> this.desk.list(filter, null)).rows()
			.stream()
			.map(StudioRow::id)
			.toList();
	}

	private StudioView enter(StudioState state) {
		return enter(GUANXIAN, state);
	}

	private StudioView enter(TwoCounties.Place county, StudioState state) {
		String slug = "s-" + UUID.randomUUID();
		StudioFacts facts = new StudioFacts("农业工作室", StudioKind.INDUSTRY, null, null, null, null, null, null, null);
		return as(county.administrator(), () -> this.studios.open(new OpenStudio(slug, facts, state)));
	}

	private void move(Person person, UUID studio, StudioState to, @Nullable String reason) {
		as(person, () -> this.states.move(new MoveStudio(studio, to, reason)));
	}

}
