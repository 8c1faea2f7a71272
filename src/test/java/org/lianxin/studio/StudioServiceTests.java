package org.lianxin.studio;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.PortalTest;
import org.lianxin.support.OpenedCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.OpenedCounties.GUANXIAN;
import static org.lianxin.support.OpenedCounties.SISHUI;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioServiceTests {

	@Autowired
	private Places places;

	@Autowired
	private StudioService studios;

	private OpenedCounties counties;

	private StudioView liulin;

	private StudioView sishui;

	@BeforeAll
	void openStudios(@Autowired ApplicationContext portal) {
		this.counties = OpenedCounties.open(portal);
		this.sishui = open(SISHUI, "liulin", "泗河街道工作室", township(SISHUI, "泗河街道"));
		this.liulin = open(GUANXIAN, "liulin", "柳林镇工作室", township(GUANXIAN, "柳林镇"));
	}

	@Test
	void aCountyOpensWithItsOwnTownshipsAndVillages() {
		List<TownshipView> townships = publicly(GUANXIAN, this.places::townships);
		assertThat(townships).hasSize(18)
			.extracting(TownshipView::name)
			.startsWith("清泉街道")
			.contains("柳林镇")
			.doesNotContain("泗河街道");
		assertThat(publicly(GUANXIAN, this.places::villages)).hasSizeGreaterThan(300)
			.allMatch((village) -> townships.contains(new TownshipView(village.townshipId(), village.townshipName())));
	}

	@Test
	void aVillageIsFoundInItsOwnCountyOnly() {
		UUID village = publicly(GUANXIAN, this.places::villages).get(0).id();
		assertThat(publicly(GUANXIAN, () -> this.places.village(village))).isPresent();
		assertThat(publicly(SISHUI, () -> this.places.village(village))).isEmpty();
	}

	@Test
	void aCountyListsItsOwnStudiosOnly() {
		assertThat(publicly(SISHUI, this.studios::all)).containsExactly(this.sishui);
		assertThat(publicly(GUANXIAN, this.studios::all)).contains(this.liulin).doesNotContain(this.sishui);
	}

	@Test
	void aStudioIsFoundByIdAndShortNameInItsOwnCountyOnly() {
		assertThat(publicly(GUANXIAN, () -> this.studios.bySlug("liulin"))).contains(this.liulin);
		assertThat(publicly(SISHUI, () -> this.studios.bySlug("liulin"))).contains(this.sishui);
		assertThat(publicly(SISHUI, () -> this.studios.byId(this.liulin.id()))).isEmpty();
	}

	@Test
	void aTownshipHasItsStudio() {
		assertThat(publicly(GUANXIAN, () -> this.studios.forTownship(this.liulin.townshipId()))).contains(this.liulin);
		assertThat(publicly(GUANXIAN, () -> this.studios.forTownship(township(GUANXIAN, "清泉街道")))).isEmpty();
		assertThat(publicly(SISHUI, () -> this.studios.forTownship(this.liulin.townshipId()))).isEmpty();
	}

	@Test
	void refusesAShortNameThatIsTakenInTheCounty() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> open(GUANXIAN, "liulin", "又一个工作室", this.liulin.townshipId()))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.slug.taken"));
	}

	@Test
	void refusesATownshipOfAnotherCounty() {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> open(GUANXIAN, "elsewhere", "别处的工作室", this.sishui.townshipId()))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.township.unknown"));
	}

	@Test
	void aRevisionFromAnOldVersionIsRefused() {
		StudioView studio = open(GUANXIAN, "farming", "农业工作室", null);
		revise(GUANXIAN, studio, "农技工作室");
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> revise(GUANXIAN, studio, "农机工作室"))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("studio.overtaken"));
		assertThat(publicly(GUANXIAN, () -> this.studios.byId(studio.id()))).get()
			.extracting(StudioView::name)
			.isEqualTo("农技工作室");
	}

	@Test
	void theStudioOfAnotherCountyCantBeRevised() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revise(SISHUI, this.liulin, "改名工作室"));
	}

	@Test
	void onlyAnAdministratorOpensAStudio() {
		StudioFacts facts = facts("农业工作室", null);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> this.counties.in(GUANXIAN, "LIAISON", () -> this.studios.open(new OpenStudio("other", facts))));
	}

	private StudioView open(int county, String slug, String name, @Nullable UUID townshipId) {
		return this.counties.in(county, "ADMINISTRATOR",
				() -> this.studios.open(new OpenStudio(slug, facts(name, townshipId))));
	}

	private void revise(int county, StudioView studio, String name) {
		this.counties.in(county, "ADMINISTRATOR", () -> {
			this.studios.revise(new ReviseStudio(studio.id(), studio.version(), facts(name, studio.townshipId())));
			return true;
		});
	}

	private static StudioFacts facts(String name, @Nullable UUID townshipId) {
		StudioKind kind = (townshipId != null) ? StudioKind.TOWNSHIP : StudioKind.INDUSTRY;
		return new StudioFacts(name, kind, townshipId, null, null, null, null, null);
	}

	private UUID township(int county, String name) {
		return publicly(county, this.places::townships).stream()
			.filter((township) -> township.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private <T> T publicly(int county, Supplier<T> question) {
		return this.counties.in(county, "ANONYMOUS", question);
	}

}
