package org.lianxin.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.lianxin.representative.Level;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;

import static org.assertj.core.api.Assertions.assertThat;

/** The representatives that the demo draws, without a database. */
class PopulaceTests {

	private final UUID liulin = new UUID(0, 1);

	private final UUID jiazhen = new UUID(0, 2);

	private final List<StudioView> studios = List.of(studio("liulin", StudioKind.TOWNSHIP, this.liulin),
			studio("jiazhen", StudioKind.TOWNSHIP, this.jiazhen), studio("jiaoyu", StudioKind.INDUSTRY, null),
			studio("huacun", StudioKind.FIRST_SECRETARY, this.liulin));

	private final List<VillageView> villages = Stream.of(this.liulin, this.jiazhen)
		.flatMap((township) -> IntStream.range(0, 5)
			.mapToObj((i) -> new VillageView(UUID.randomUUID(), township, "村" + i,
					township.equals(this.liulin) ? "柳林镇" : "贾镇")))
		.toList();

	@Test
	void fillsEveryStudioThatItKnowsTradesForEvenly() {
		List<Newcomer> drawn = draw(Map.of(this.studios.get(0).id(), 5), 300);
		Map<String, Long> sizes = drawn.stream()
			.map(Newcomer::studio)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(StudioView::slug, Collectors.counting()));
		assertThat(drawn).hasSize(295);
		assertThat(sizes).containsOnlyKeys("liulin", "jiazhen", "jiaoyu");
		assertThat(sizes.get("liulin") + 5).isBetween(sizes.get("jiaoyu"), sizes.get("jiazhen") + 1);
		assertThat(drawn).filteredOn((person) -> person.studio() == null).hasSize(6);
	}

	@Test
	void namesNobodyTwice() {
		assertThat(draw(Map.of(), 1910)).extracting(Newcomer::name).doesNotHaveDuplicates().doesNotContain("王建国");
	}

	@Test
	void seatsRepresentativesOfATownshipInIt() {
		assertThat(draw(Map.of(), 400)).filteredOn((person) -> person.studio() != null)
			.filteredOn((person) -> person.level() == Level.TOWNSHIP)
			.isNotEmpty()
			.allSatisfy((person) -> assertThat(person.village().townshipId())
				.isEqualTo(Objects.requireNonNull(person.studio()).townshipId()));
	}

	@Test
	void drawsTheSameAgain() {
		assertThat(draw(Map.of(), 200)).isEqualTo(draw(Map.of(), 200));
	}

	private List<Newcomer> draw(Map<UUID, Integer> present, int total) {
		return new Populace(new Random(1), Set.of("王建国"), Trade.all(), this.villages).fill(this.studios, present,
				total);
	}

	private static StudioView studio(String slug, StudioKind kind, @Nullable UUID township) {
		return new StudioView(UUID.nameUUIDFromBytes(slug.getBytes()), slug, slug, kind, township, null, null, null,
				null, null, null, null, StudioState.OPEN, null, 0);
	}

}
