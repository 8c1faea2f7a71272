package org.lianxin.studio;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.account.CountyOpening;
import org.lianxin.account.OpenCounty;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.GAOXIAN;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioServiceTests {

	@Autowired
	private CountyOpening opening;

	@Autowired
	private Places places;

	@Autowired
	private StudioService studios;

	private StudioView liulin;

	private StudioView sishui;

	@BeforeAll
	void openStudios() {
		this.sishui = open(SISHUI, "liulin", "泉林镇工作室", township(SISHUI, "泉林镇"));
		this.liulin = open(GUANXIAN, "liulin", "柳林镇工作室", township(GUANXIAN, "柳林镇"));
	}

	@Test
	void aCountyListsItsOwnTownshipsAndVillages() {
		List<TownshipView> townships = asResident(GUANXIAN, this.places::townships);
		assertThat(townships).hasSize(18)
			.extracting(TownshipView::name)
			.startsWith("清泉街道")
			.contains("柳林镇")
			.doesNotContain("泗河街道");
		assertThat(asResident(GUANXIAN, this.places::villages)).hasSizeGreaterThan(300)
			.allMatch((village) -> townships.contains(new TownshipView(village.townshipId(), village.townshipName())));
	}

	@Test
	@WithMockUser(roles = "OPERATOR")
	void aCountyThatIsOpenedGetsItsTownshipsAndVillages() {
		this.opening.open(new OpenCounty(370829, "jiaxiang", "JX", "admin", "李敏"));
		assertThat(CurrentCounty.call(370829, this.places::townships)).hasSize(16)
			.extracting(TownshipView::name)
			.startsWith("嘉祥街道")
			.doesNotContain("清泉街道");
		assertThat(CurrentCounty.call(370829, this.places::villages)).hasSize(453);
	}

	@Test
	void aCountyWithoutReferenceDataHasNoPlaces() {
		assertThat(asResident(GAOXIAN, this.places::townships)).isEmpty();
		assertThat(asResident(GAOXIAN, this.places::villages)).isEmpty();
	}

	@Test
	void aVillageIsFoundInItsOwnCountyOnly() {
		UUID village = asResident(GUANXIAN, this.places::villages).get(0).id();
		assertThat(asResident(GUANXIAN, () -> this.places.village(village))).isPresent();
		assertThat(asResident(SISHUI, () -> this.places.village(village))).isEmpty();
	}

	@Test
	void aCountyListsItsOwnStudiosOnly() {
		assertThat(asResident(SISHUI, this.studios::all)).contains(this.sishui).doesNotContain(this.liulin);
		assertThat(asResident(GUANXIAN, this.studios::all)).contains(this.liulin).doesNotContain(this.sishui);
	}

	@Test
	void aStudioIsFoundByIdAndShortNameInItsOwnCountyOnly() {
		assertThat(asResident(GUANXIAN, () -> this.studios.bySlug("liulin"))).contains(this.liulin);
		assertThat(asResident(SISHUI, () -> this.studios.bySlug("liulin"))).contains(this.sishui);
		assertThat(asResident(SISHUI, () -> this.studios.byId(this.liulin.id()))).isEmpty();
	}

	@Test
	void aTownshipHasItsStudio() {
		assertThat(asResident(GUANXIAN, () -> this.studios.forTownship(this.liulin.townshipId())))
			.contains(this.liulin);
		assertThat(asResident(GUANXIAN, () -> this.studios.forTownship(township(GUANXIAN, "贾镇")))).isEmpty();
		assertThat(asResident(SISHUI, () -> this.studios.forTownship(this.liulin.townshipId()))).isEmpty();
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
		assertThat(asResident(GUANXIAN, () -> this.studios.byId(studio.id()))).get()
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
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(LIAISON, () -> this.studios.open(new OpenStudio("other", facts))));
	}

	private StudioView open(TwoCounties.Place county, String slug, String name, @Nullable UUID townshipId) {
		return as(county.administrator(), () -> this.studios.open(new OpenStudio(slug, facts(name, townshipId))));
	}

	private void revise(TwoCounties.Place county, StudioView studio, String name) {
		as(county.administrator(), () -> this.studios
			.revise(new ReviseStudio(studio.id(), studio.version(), facts(name, studio.townshipId()))));
	}

	private static StudioFacts facts(String name, @Nullable UUID townshipId) {
		StudioKind kind = (townshipId != null) ? StudioKind.TOWNSHIP : StudioKind.INDUSTRY;
		return new StudioFacts(name, kind, townshipId, null, null, null, null, null, null);
	}

	private UUID township(TwoCounties.Place county, String name) {
		return asResident(county, this.places::townships).stream()
			.filter((township) -> township.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
