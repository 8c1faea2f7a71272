package org.lianxin.representative.group;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.EndRepresentative;
import org.lianxin.representative.PlaceRepresentative;
import org.lianxin.representative.Placements;
import org.lianxin.representative.RemoveFromStudio;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.representative.Reseat;
import org.lianxin.representative.SeatRepresentative;
import org.lianxin.representative.Sex;
import org.lianxin.representative.Sittings;
import org.lianxin.representative.Standings;
import org.lianxin.representative.team.CreateTeam;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamFacts;
import org.lianxin.representative.team.TeamMemberView;
import org.lianxin.representative.team.TeamService;
import org.lianxin.representative.team.TeamView;
import org.lianxin.studio.Profession;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;

/** Groups end with the seat, teams with the office, both on the same day. */
@PortalTest
class MembershipTests {

	private static final LocalDate TODAY = MutableClock.START.toLocalDate();

	@Autowired
	private RepresentativeService representatives;

	@Autowired
	private Placements placements;

	@Autowired
	private Sittings sittings;

	@Autowired
	private Standings standings;

	@Autowired
	private GroupService groups;

	@Autowired
	private GroupPages pages;

	@Autowired
	private TeamService teamService;

	@Autowired
	private ServiceTeams teams;

	@Autowired
	private MutableClock clock;

	private int made;

	@Test
	void whoMovesToAnotherStudioLeavesTheirGroupThatDay() {
		RepresentativeView leader = someone();
		RepresentativeView member = someone();
		UUID group = form(leader, member);
		this.clock.pass(Duration.ofDays(3));
		move(leader, 2, TODAY.plusDays(3));
		assertThat(codesOn(group, TODAY.plusDays(2))).containsExactlyInAnyOrder(leader.code(), member.code());
		assertThat(codesOn(group, TODAY.plusDays(3))).containsExactly(member.code());
		assertThat(view(group).leaderId()).isNull();
	}

	@Test
	void otherHoursInTheSameStudioLeaveTheGroupAsItIs() {
		RepresentativeView leader = someone();
		UUID group = form(leader);
		this.clock.pass(Duration.ofDays(1));
		move(leader, 1, TODAY.plusDays(1));
		assertThat(view(group).leaderId()).isEqualTo(leader.id());
	}

	@Test
	void aMoveToComeEndsTheMembershipThenAndCanBeTakenBack() {
		RepresentativeView leader = someone();
		RepresentativeView member = someone();
		UUID group = form(leader, member);
		move(leader, 2, TODAY.plusDays(7));
		assertThat(view(group).leaderId()).isEqualTo(leader.id());
		assertThat(codesOn(group, TODAY.plusDays(7))).containsExactly(member.code());
		as(ADMINISTRATOR, () -> this.placements.cancelPlanned(leader.code()));
		assertThat(codesOn(group, TODAY.plusDays(7))).containsExactlyInAnyOrder(leader.code(), member.code());
		move(leader, 2, TODAY.plusDays(7));
		this.clock.pass(Duration.ofDays(7));
		assertThat(view(group).leaderId()).isNull();
		assertThat(view(group).members()).isEqualTo(1);
	}

	@Test
	void whoIsToMoveStaysUntilThenWhenTheGroupIsChanged() {
		RepresentativeView leader = someone();
		RepresentativeView moving = someone();
		UUID group = form(leader, moving);
		move(moving, 2, TODAY.plusDays(7));
		this.clock.pass(Duration.ofDays(1));
		as(ADMINISTRATOR, () -> this.groups.change(new ChangeGroup(group, view(group).version(), view(group).name(),
				leader.id(), Set.of(leader.id(), moving.id()))));
		assertThat(codesOn(group, TODAY.plusDays(6))).containsExactlyInAnyOrder(leader.code(), moving.code());
		assertThat(codesOn(group, TODAY.plusDays(7))).containsExactly(leader.code());
	}

	@Test
	void whoIsTakenOutOfTheStudioLeavesTheGroup() {
		RepresentativeView leader = someone();
		RepresentativeView member = someone();
		UUID group = form(leader, member);
		this.clock.pass(Duration.ofDays(1));
		as(ADMINISTRATOR, () -> this.placements.remove(new RemoveFromStudio(member.code(), TODAY.plusDays(1), "外出学习")));
		assertThat(codesOn(group, TODAY.plusDays(1))).containsExactly(leader.code());
	}

	@Test
	void aPublishedPlanEndsTheGroupsOfThoseWhoMove() {
		RepresentativeView stays = someone();
		RepresentativeView moves = someone();
		UUID group = form(stays, moves);
		this.clock.pass(Duration.ofDays(1));
		as(ADMINISTRATOR, () -> this.sittings.reseat(new Reseat(TODAY.plusDays(1), "重新编排",
				List.of(new Reseat.Change(moves.id(), GUANXIAN.studio(1), GUANXIAN.studio(2))))));
		assertThat(codesOn(group, TODAY.plusDays(1))).containsExactly(stays.code());
	}

	@Test
	void whoIsARepresentativeNoLongerLeavesGroupAndTeamsThatDay() {
		RepresentativeView leader = someone();
		RepresentativeView member = someone();
		UUID group = form(leader, member);
		String team = team(leader, member);
		this.clock.pass(Duration.ofDays(5));
		LocalDate day = TODAY.plusDays(3);
		as(ADMINISTRATOR, () -> this.standings.end(new EndRepresentative(leader.code(), day, "调离本县")));
		assertThat(codesOn(group, day.minusDays(1))).contains(leader.code());
		assertThat(codesOn(group, day)).containsExactly(member.code());
		TeamView seen = asResident(GUANXIAN, () -> this.teams.find(team)).orElseThrow();
		assertThat(seen.leaderId()).isNull();
		assertThat(asResident(GUANXIAN, () -> this.teams.membersOf(seen.id()))).extracting(TeamMemberView::code)
			.containsExactly(member.code());
	}

	@Test
	void aMoveLeavesTheTeamsAsTheyAre() {
		RepresentativeView leader = someone();
		String team = team(leader);
		move(leader, 2, TODAY);
		assertThat(asResident(GUANXIAN, () -> this.teams.find(team)).orElseThrow().leaderId()).isEqualTo(leader.id());
	}

	private RepresentativeView someone() {
		this.made++;
		return as(ADMINISTRATOR,
				() -> this.representatives.seat(new SeatRepresentative(
						new ElectRepresentative(null, RepresentativeFacts.of("组员" + this.made, Sex.FEMALE), null, null),
						GUANXIAN.studio(1), null, null)));
	}

	private UUID form(RepresentativeView... members) {
		return as(ADMINISTRATOR, () -> this.groups
			.form(new FormGroup(GUANXIAN.studio(1), "小组" + members[0].code(), members[0].id(), ids(members))));
	}

	private String team(RepresentativeView... members) {
		return as(ADMINISTRATOR,
				() -> this.teamService.create(
						new CreateTeam(null, new TeamFacts("队" + members[0].code(), Profession.LAW, "讲法律、看合同", null),
								members[0].id(), ids(members))));
	}

	private static Set<UUID> ids(RepresentativeView... members) {
		Set<UUID> ids = new HashSet<>();
		for (RepresentativeView member : members) {
			ids.add(member.id());
		}
		return ids;
	}

	private void move(RepresentativeView person, int studio, LocalDate day) {
		as(ADMINISTRATOR, () -> this.placements
			.place(new PlaceRepresentative(person.id(), GUANXIAN.studio(studio), day, null, null)));
	}

	private GroupView view(UUID group) {
		return as(ADMINISTRATOR, () -> this.pages.group(group));
	}

	private List<String> codesOn(UUID group, LocalDate day) {
		List<String> codes = new ArrayList<>();
		as(ADMINISTRATOR, () -> this.pages.membersOn(group, day)).forEach((member) -> codes.add(member.code()));
		return codes;
	}

}
