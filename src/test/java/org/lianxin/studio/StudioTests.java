package org.lianxin.studio;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StudioTests {

	@Test
	void aTownshipStudioNamesItsTownship() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> new Studio("liulin", facts(StudioKind.TOWNSHIP, null), StudioState.OPEN))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.township.missing"));
	}

	@Test
	void anIndustryStudioNeedsNoTownship() {
		Studio studio = new Studio("farming", facts(StudioKind.INDUSTRY, null), StudioState.OPEN);
		assertThat(studio.facts().townshipId()).isNull();
	}

	@Test
	void aRefusedRevisionChangesNothing() {
		StudioFacts before = facts(StudioKind.TOWNSHIP, UUID.randomUUID());
		Studio studio = new Studio("liulin", before, StudioState.OPEN);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> studio.revise(facts(StudioKind.TOWNSHIP, null)));
		assertThat(studio.facts()).isEqualTo(before);
	}

	@Test
	void aRevisionKeepsTheShortName() {
		Studio studio = new Studio("liulin", facts(StudioKind.INDUSTRY, null), StudioState.OPEN);
		studio.revise(facts(StudioKind.VILLAGE_POINT, null));
		assertThat(studio.slug()).isEqualTo("liulin");
		assertThat(studio.facts().kind()).isEqualTo(StudioKind.VILLAGE_POINT);
	}

	@Test
	void isEnteredInPreparationOrOpenAndAsNothingElse() {
		assertThat(studio(StudioState.PREPARING).state()).isEqualTo(StudioState.PREPARING);
		for (StudioState state : new StudioState[] { StudioState.SUSPENDED, StudioState.CLOSED }) {
			assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> studio(state))
				.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.state.first"));
		}
	}

	@Test
	void isOpenedSuspendedOpenedAgainAndClosed() {
		Studio studio = studio(StudioState.PREPARING);
		studio.open();
		studio.suspend();
		studio.open();
		studio.close();
		assertThat(studio.state()).isEqualTo(StudioState.CLOSED);
	}

	@Test
	void isClosedForGood() {
		Studio studio = studio(StudioState.OPEN);
		studio.close();
		for (Runnable move : List.<Runnable>of(studio::open, studio::suspend, studio::close)) {
			assertThatExceptionOfType(Conflict.class).isThrownBy(move::run)
				.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.state.illegal"));
		}
	}

	@Test
	void isNotSuspendedBeforeItIsOpen() {
		assertThatExceptionOfType(Conflict.class).isThrownBy(studio(StudioState.PREPARING)::suspend);
	}

	private static Studio studio(StudioState state) {
		return new Studio("farming", facts(StudioKind.INDUSTRY, null), state);
	}

	private static StudioFacts facts(StudioKind kind, @Nullable UUID townshipId) {
		return new StudioFacts("柳林镇工作室", kind, townshipId, null, null, null, null, null, null);
	}

}
