package org.lianxin.representative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.representative.RepresentativeFilter.Order;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Profession;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.OFFICER;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Finding representatives, their facts, phones, ties and units. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentativeDirectoryTests {

	@Autowired
	private RepresentativeService representatives;

	@Autowired
	private RepresentativeDirectory directory;

	@Autowired
	private ElectoralUnits units;

	@Autowired
	private Ties ties;

	@Autowired
	private PhoneBook phones;

	private UUID schools;

	@BeforeAll
	void enterMany() {
		as(ADMINISTRATOR, () -> {
			this.schools = this.units.ensure("县教育系统");
			for (int i = 0; i < 60; i++) {
				this.representatives.elect(new ElectRepresentative("m%03d".formatted(i),
						facts((i % 2 == 0) ? "马文" : "孟武", this.schools, Profession.LAW), null, null));
			}
		});
	}

	@Test
	void theListWalksInEachOrderAndLeavesNobodyOut() {
		for (Order order : Order.values()) {
			List<String> walked = new ArrayList<>();
			String after = null;
			do {
				Paged<RepresentativeRow> page = page(filter(null, null, false, order), after);
				page.rows().forEach((row) -> walked.add(row.code()));
				after = page.next();
			}
			while (after != null);
			assertThat(walked).as("%s", order).hasSizeGreaterThanOrEqualTo(64).doesNotHaveDuplicates();
			List<String> exported = new ArrayList<>();
			as(ADMINISTRATOR,
					() -> this.directory.each(filter(null, null, false, order), (row) -> exported.add(row.code())));
			assertThat(exported).isEqualTo(walked);
		}
	}

	@Test
	void eachFilterNarrowsTheList() {
		assertThat(page(filter("马", null, false, Order.CODE), null).rows()).hasSize(30);
		assertThat(page(filter("M00", null, false, Order.CODE), null).rows()).hasSize(10);
		assertThat(page(filter("%", null, false, Order.CODE), null).rows()).isEmpty();
		assertThat(page(filter(null, GUANXIAN.studio(1), false, Order.CODE), null).rows())
			.extracting(RepresentativeRow::code)
			.containsExactly("rep1", "rep2");
		assertThat(page(filter(null, null, true, Order.CODE), null).rows()).noneMatch((row) -> row.studioId() != null);
		assertThat(page(new RepresentativeFilter(null, null, false, this.schools, Level.COUNTY, Profession.LAW,
				EnumSet.of(RepresentativeState.ACTIVE), false, null, Order.CODE), null)
			.next()).isEqualTo("m049");
		assertThat(page(new RepresentativeFilter(null, null, false, null, null, null, Set.of(), true, null, Order.CODE),
				null)
			.rows()).extracting(RepresentativeRow::code).containsExactly("rep1");
	}

	@Test
	void theListIsOfOneCountyAndALiaisonsOfOneStudio() {
		Paged<RepresentativeRow> theirs = as(SISHUI.administrator(),
				() -> this.directory.page(RepresentativeFilter.ALL, null));
		assertThat(theirs.rows()).extracting(RepresentativeRow::name).allMatch((name) -> name.startsWith("孔"));
		assertThat(as(LIAISON, () -> this.directory.page(filter(null, GUANXIAN.studio(2), false, Order.CODE), null))
			.rows()).extracting(RepresentativeRow::code).containsExactly("rep1", "rep2");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(OFFICER, () -> this.directory.page(RepresentativeFilter.ALL, null)));
	}

	@Test
	void aRecordIsReadByThoseItConcerns() {
		assertThat(as(LIAISON, () -> this.directory.record("rep1")).name()).isEqualTo("刘建国");
		assertThat(as(GUANXIAN.supervisor(), () -> this.directory.record("rep3")).name()).isEqualTo("刘德顺");
		assertThat(as(LIU, this.directory::own).code()).isEqualTo("rep1");
		for (Person stranger : List.of(LIAISON, LIU)) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> as(stranger, () -> this.directory.record("rep3")));
		}
	}

	@Test
	void aRevisionKeepsWhatWasNotTypedAgainAndTellsWhoWasFaster() {
		RepresentativeView person = as(ADMINISTRATOR, () -> this.representatives
			.elect(new ElectRepresentative("v001", facts("田桂英", null, Profession.MEDICINE), "13800000021", "123X")));
		int seen = as(ADMINISTRATOR, () -> this.directory.record("v001")).version();
		as(ADMINISTRATOR, () -> this.representatives.revise(
				new ReviseRepresentative("v001", seen, facts("田桂英", this.schools, Profession.LAW), null, false, null)));
		RepresentativeRecord revised = as(ADMINISTRATOR, () -> this.directory.record("v001"));
		assertThat(revised.maskedPhone()).isEqualTo("138****0021");
		assertThat(revised.knownByIdTail()).isTrue();
		assertThat(revised.row().electoralUnit()).isEqualTo("县教育系统");
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(ADMINISTRATOR, () -> this.representatives
			.revise(new ReviseRepresentative("v001", seen, facts("晚到", null, Profession.LAW), null, false, null))));
		as(ADMINISTRATOR, () -> this.representatives
			.revise(new ReviseRepresentative("v001", revised.version(), revised.facts(), null, true, null)));
		assertThat(as(ADMINISTRATOR, () -> this.directory.record("v001")).maskedPhone()).isNull();
		assertThat(person.code()).isEqualTo("v001");
	}

	@Test
	void aPhoneIsShownForAPurposeOnly() {
		as(ADMINISTRATOR, () -> this.representatives
			.elect(new ElectRepresentative("p001", facts("石秀峰", null, Profession.LAW), "13900000001", null)));
		assertThat(as(ADMINISTRATOR, () -> this.phones.reveal("p001", "通知开会"))).isEqualTo("13900000001");
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.phones.reveal("p001", " ")));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.supervisor(), () -> this.phones.reveal("p001", "看看")));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(LIAISON, () -> this.phones.reveal("p001", "不在我室")));
	}

	@Test
	void aUnitIsFoundOrAddedWithTheTownshipItsNameBeginsWith() {
		UUID unit = as(ADMINISTRATOR, () -> this.units.ensure("清泉街道办事处"));
		assertThat(as(ADMINISTRATOR, () -> this.units.ensure(" 清泉街道办事处 "))).isEqualTo(unit);
		assertThat(as(ADMINISTRATOR, () -> this.units.byId(unit)).orElseThrow().townshipName()).isEqualTo("清泉街道");
		assertThat(as(ADMINISTRATOR, () -> this.units.byId(this.schools)).orElseThrow().townshipId()).isNull();
		assertThat(as(SISHUI.administrator(), this.units::all)).isEmpty();
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.units.add("县教育系统", null)));
	}

	@Test
	void aTieIsSeenFromBothSidesAndKeptOnce() {
		as(ADMINISTRATOR, () -> this.ties.tie(new TieTogether("m001", "m002", TieSide.SUPERIOR)));
		assertThat(sides("m001")).containsExactly("m002 SUPERIOR");
		assertThat(sides("m002")).containsExactly("m001 SUBORDINATE");
		refusedTie("representative.tie.taken", "m002", "m001");
		refusedTie("representative.tie.self", "m003", "m003");
		refusedTie("representative.tie.unknown", "m003", "nobody");
		UUID tie = as(ADMINISTRATOR, () -> this.ties.of(id("m001"))).get(0).id();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.ties.untie("m005", tie)));
		as(ADMINISTRATOR, () -> this.ties.untie("m002", tie));
		assertThat(sides("m001")).isEmpty();
	}

	private void refusedTie(String key, String code, String other) {
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> as(ADMINISTRATOR, () -> this.ties.tie(new TieTogether(code, other, TieSide.SPOUSE))))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private List<String> sides(String code) {
		return as(ADMINISTRATOR, () -> this.ties.of(id(code))).stream()
			.map((tie) -> tie.code() + " " + tie.side())
			.toList();
	}

	private UUID id(String code) {
		return this.representatives.byCode(code).orElseThrow().id();
	}

	private Paged<RepresentativeRow> page(RepresentativeFilter filter, @Nullable String after) {
		return as(ADMINISTRATOR, () -> this.directory.page(filter, after));
	}

	private static RepresentativeFilter filter(@Nullable String words, @Nullable UUID studio, boolean unplaced,
			Order order) {
		return new RepresentativeFilter(words, studio, unplaced, null, null, null, Set.of(), null, null, order);
	}

	private static RepresentativeFacts facts(String name, @Nullable UUID unit, Profession profession) {
		return new RepresentativeFacts(name, Sex.FEMALE, 1975, Level.COUNTY, false, null, "教师", "教育",
				List.of(profession), "政策", "普通话", unit, null, null);
	}

}
