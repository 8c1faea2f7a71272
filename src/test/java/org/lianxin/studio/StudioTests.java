package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.shared.Unprocessable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StudioTests {

	@Test
	void aTownshipStudioNamesItsTownship() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> new Studio("liulin", facts(StudioKind.TOWNSHIP, null)))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.township.missing"));
	}

	@Test
	void anIndustryStudioNeedsNoTownship() {
		Studio studio = new Studio("farming", facts(StudioKind.INDUSTRY, null));
		assertThat(studio.facts().townshipId()).isNull();
	}

	@Test
	void aRefusedRevisionChangesNothing() {
		StudioFacts before = facts(StudioKind.TOWNSHIP, UUID.randomUUID());
		Studio studio = new Studio("liulin", before);
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> studio.revise(facts(StudioKind.TOWNSHIP, null)));
		assertThat(studio.facts()).isEqualTo(before);
	}

	@Test
	void aRevisionKeepsTheShortName() {
		Studio studio = new Studio("liulin", facts(StudioKind.INDUSTRY, null));
		studio.revise(facts(StudioKind.VILLAGE_POINT, null));
		assertThat(studio.slug()).isEqualTo("liulin");
		assertThat(studio.facts().kind()).isEqualTo(StudioKind.VILLAGE_POINT);
	}

	private static StudioFacts facts(StudioKind kind, @Nullable UUID townshipId) {
		return new StudioFacts("柳林镇工作室", kind, townshipId, null, null, null, null, null, null);
	}

}
