package org.lianxin.representative.group;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.RuleViolation;
import org.lianxin.shared.Unprocessable;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GAOXIAN;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class GroupServiceTests {

	private static final LocalDate TODAY = MutableClock.START.toLocalDate();

	@Autowired
	private GroupService groups;

	@Autowired
	private GroupPages pages;

	@Autowired
	private MutableClock clock;

	@Test
	void whoWasInWhichGroupOnADayIsAnswered() {
		UUID first = form(GAOXIAN, "甲组", 1, 2);
		this.clock.pass(Duration.ofDays(2));
		UUID second = form(GAOXIAN, "乙组", 2);
		this.clock.pass(Duration.ofDays(1));
		assertThat(groupOf(2, TODAY)).isEqualTo(first);
		assertThat(groupOf(2, TODAY.plusDays(2))).isEqualTo(second);
		assertThat(names(GAOXIAN, first, TODAY)).containsExactly("高建国", "高秀英");
		assertThat(names(GAOXIAN, first, TODAY.plusDays(2))).containsExactly("高建国");
	}

	@Test
	void aGroupThatLosesItsLeaderGoesOnWithoutOne() {
		UUID first = form(GUANXIAN, "丙组", 1, 2);
		form(GUANXIAN, "丁组", 1);
		GroupView left = as(ADMINISTRATOR, () -> this.pages.group(first));
		assertThat(left.leaderId()).isNull();
		assertThat(left.members()).isEqualTo(1);
	}

	@Test
	void dissolvingEndsMembershipsAndKeepsThem() {
		UUID group = form(GUANXIAN, "戊组", 1, 2);
		this.clock.pass(Duration.ofDays(1));
		GroupView seen = as(LIAISON, () -> this.pages.group(group));
		as(LIAISON, () -> this.groups.dissolve(new DissolveGroup(group, seen.version())));
		assertThat(names(GUANXIAN, group, TODAY)).hasSize(2);
		assertThat(names(GUANXIAN, group, TODAY.plusDays(1))).isEmpty();
		assertThat(as(ADMINISTRATOR, () -> this.pages.list(null, null)).rows()).extracting(GroupView::id)
			.doesNotContain(group);
		refused(Conflict.class, "team.group.overtaken",
				() -> as(LIAISON, () -> this.groups.dissolve(new DissolveGroup(group, seen.version()))));
	}

	@Test
	void theSecondOfTwoWritersIsToldSo() {
		UUID group = form(GUANXIAN, "己组", 1, 2);
		int seen = as(ADMINISTRATOR, () -> this.pages.group(group)).version();
		change(LIAISON, group, seen, "庚组", 1, 2);
		refused(Conflict.class, "team.group.overtaken", () -> change(ADMINISTRATOR, group, seen, "辛组", 1, 2));
	}

	@Test
	void theLeaderIsAMemberWhoSitsInTheStudio() {
		refused(Unprocessable.class, "team.group.leader.outside",
				() -> as(LIAISON, () -> this.groups.form(new FormGroup(GUANXIAN.studio(1), "壬组",
						GUANXIAN.representativeId(1), Set.of(GUANXIAN.representativeId(2))))));
		refused(Unprocessable.class, "team.group.member.elsewhere",
				() -> as(LIAISON, () -> this.groups.form(new FormGroup(GUANXIAN.studio(1), "癸组",
						GUANXIAN.representativeId(3), Set.of(GUANXIAN.representativeId(3))))));
		refused(Unprocessable.class, "team.group.member.elsewhere",
				() -> as(LIAISON, () -> this.groups.form(new FormGroup(GUANXIAN.studio(1), "外县组",
						SISHUI.representativeId(1), Set.of(SISHUI.representativeId(1))))));
	}

	@Test
	void aNameIsTakenOncePerStudio() {
		form(GUANXIAN, "同名组", 1);
		refused(Unprocessable.class, "team.group.name.taken", () -> form(GUANXIAN, "同名组", 2));
	}

	@Test
	void aLiaisonRunsTheirOwnStudioOnlyAndSeesNoOther() {
		UUID group = form(GUANXIAN, "本室组", 1, 2);
		Person other = GUANXIAN.liaison(2);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> this.pages.group(group)));
		assertThat(as(other, () -> this.pages.list(GUANXIAN.studio(1), null)).rows()).extracting(GroupView::id)
			.doesNotContain(group);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(other, () -> this.groups.form(new FormGroup(GUANXIAN.studio(1), "越权组",
					GUANXIAN.representativeId(1), Set.of(GUANXIAN.representativeId(1))))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(GUANXIAN.representative(1), () -> this.pages.list(null, null)));
	}

	@Test
	void theGroupsOfAnotherCountyAreNotThere() {
		UUID theirs = form(SISHUI, "泗水组", 1, 2);
		form(GUANXIAN, "冠县组", 1, 2);
		assertThat(as(ADMINISTRATOR, () -> this.pages.list(null, null)).rows()).extracting(GroupView::name)
			.contains("冠县组")
			.doesNotContain("泗水组");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(ADMINISTRATOR, () -> this.pages.group(theirs)));
	}

	@Test
	void aProposalIsFormedWholeOrNotAtAll() {
		DivideStudio.Draft one = new DivideStudio.Draft("一组", GUANXIAN.representativeId(3),
				List.of(GUANXIAN.representativeId(3)));
		DivideStudio.Draft twice = new DivideStudio.Draft("二组", GUANXIAN.representativeId(3),
				List.of(GUANXIAN.representativeId(3)));
		Person liaison = GUANXIAN.liaison(2);
		refused(Unprocessable.class, "team.division.twice",
				() -> as(liaison, () -> this.groups.divide(new DivideStudio(GUANXIAN.studio(2), List.of(one, twice)))));
		assertThat(as(liaison, () -> this.pages.list(null, null)).rows()).isEmpty();
		as(liaison, () -> this.groups.divide(new DivideStudio(GUANXIAN.studio(2), List.of(one))));
		assertThat(as(liaison, () -> this.pages.list(null, null)).rows()).extracting(GroupView::name)
			.containsExactly("一组");
	}

	@Test
	void aListTakesFewStatements() {
		assertThat(Statements.of(() -> as(ADMINISTRATOR, () -> this.pages.list(null, null)))).hasSize(1);
	}

	private UUID form(TwoCounties.Place county, String name, int... members) {
		Set<UUID> ids = new HashSet<>();
		for (int member : members) {
			ids.add(county.representativeId(member));
		}
		return as(county.liaison(1), () -> this.groups
			.form(new FormGroup(county.studio(1), name, county.representativeId(members[0]), ids)));
	}

	private void change(Person person, UUID group, int version, String name, int... members) {
		as(person, () -> this.groups.change(new ChangeGroup(group, version, name, GUANXIAN.representativeId(members[0]),
				Set.of(GUANXIAN.representativeId(members[0]), GUANXIAN.representativeId(members[1])))));
	}

	private UUID groupOf(int member, LocalDate day) {
		return as(GAOXIAN.administrator(), () -> this.pages.of(GAOXIAN.representativeId(member), day)).orElseThrow()
			.id();
	}

	private List<String> names(TwoCounties.Place county, UUID group, LocalDate day) {
		return as(county.administrator(), () -> this.pages.membersOn(group, day)).stream()
			.map(GroupMemberView::name)
			.toList();
	}

	private static void refused(Class<? extends RuleViolation> kind, String key, Runnable work) {
		assertThatExceptionOfType(kind).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
