package org.lianxin.representative.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.lianxin.representative.ChangeStanding;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Standings;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.RuleViolation;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.Profession;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.Scenario.asResident;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class TeamServiceTests {

	@Autowired
	private TeamService teamService;

	@Autowired
	private ServiceTeams teams;

	@Autowired
	private TeamCandidates candidates;

	@Autowired
	private Standings standings;

	@Autowired
	private RequestIntake intake;

	@Autowired
	private Clock clock;

	@Test
	void manyTeamsAreFoundedAtOnceInFewStatements() {
		List<CreateTeam> commands = new ArrayList<>();
		for (int i = 0; i < 215; i++) {
			commands.add(new CreateTeam(null, facts("团队" + i, null), GUANXIAN.representativeId(1),
					Set.of(GUANXIAN.representativeId(1), GUANXIAN.representativeId(2), GUANXIAN.representativeId(3))));
		}
		List<String> codes = new ArrayList<>();
		List<String> statements = Statements
			.of(() -> as(ADMINISTRATOR, () -> codes.addAll(this.teamService.createAll(commands))));
		assertThat(statements).hasSizeLessThanOrEqualTo(12);
		assertThat(codes).hasSize(215).doesNotHaveDuplicates();
		assertThat(as(ADMINISTRATOR, () -> this.teams.all())).hasSizeGreaterThanOrEqualTo(215)
			.allSatisfy((team) -> assertThat(team.members()).isPositive());
		assertThat(Statements.of(() -> asResident(GUANXIAN, () -> this.teams.list(TeamFilter.ALL)))).hasSize(1);
		assertThat(asResident(GUANXIAN, () -> this.teams.list(TeamFilter.ALL)).next()).isNotNull();
	}

	@Test
	void oneUnknownMemberAndNoTeamIsFounded() {
		CreateTeam right = new CreateTeam("right1", facts("对的", null), null, Set.of());
		CreateTeam wrong = new CreateTeam("wrong1", facts("错的", null), null, Set.of(SISHUI.representativeId(1)));
		refused(Unprocessable.class, "team.member.unknown",
				() -> as(ADMINISTRATOR, () -> this.teamService.createAll(List.of(right, wrong))));
		assertThat(asResident(GUANXIAN, () -> this.teams.find("right1"))).isEmpty();
		refused(Unprocessable.class, "team.studio.unknown", () -> as(ADMINISTRATOR, () -> this.teamService
			.create(new CreateTeam(null, facts("外县工作室的", SISHUI.studio(1)), null, Set.of()))));
	}

	@Test
	void theTeamsOfAnotherCountyAreNotThere() {
		String theirs = create(SISHUI, "泗水医疗队", 1);
		create(GUANXIAN, "冠县医疗队", 1);
		assertThat(asResident(GUANXIAN, () -> this.teams.list(words("医疗队"))).rows()).extracting(TeamView::name)
			.containsExactly("冠县医疗队");
		assertThat(asResident(GUANXIAN, () -> this.teams.find(theirs))).isEmpty();
		assertThat(asResident(GUANXIAN, () -> this.teams.byProfession(Profession.LAW))).extracting(TeamView::name)
			.doesNotContain("泗水医疗队");
	}

	@Test
	void aTeamIsFoundByTheNameOfAMember() {
		create(GUANXIAN, "田间课堂", 4);
		assertThat(asResident(GUANXIAN, () -> this.teams.list(words("刘春梅"))).rows()).extracting(TeamView::name)
			.containsExactly("田间课堂");
	}

	@Test
	void aLeaderWhoLeavesLeadsNoLonger() {
		String code = create(GUANXIAN, "调解队", 1, 2);
		TeamView seen = team(code);
		as(ADMINISTRATOR, () -> this.teamService.changeMembers(new ChangeTeamMembers(code, seen.version(),
				Set.of(GUANXIAN.representativeId(3)), Set.of(GUANXIAN.representativeId(1)))));
		assertThat(team(code).leaderId()).isNull();
		assertThat(asResident(GUANXIAN, () -> this.teams.membersOf(seen.id()))).extracting(TeamMemberView::name)
			.containsExactly("刘秀英", "刘德顺");
		refused(Conflict.class, "team.overtaken", () -> as(ADMINISTRATOR, () -> this.teamService.changeMembers(
				new ChangeTeamMembers(code, seen.version(), Set.of(), Set.of(GUANXIAN.representativeId(2))))));
	}

	@Test
	void whoMayJoinIsOfTheCountyAndNotYetIn() {
		String code = create(GUANXIAN, "助学队", 1);
		UUID id = team(code).id();
		assertThat(as(LIAISON, () -> this.candidates.find(id, null, null, null)).rows())
			.extracting(TeamCandidates.CandidateView::name)
			.contains("刘秀英", "刘德顺")
			.doesNotContain("刘建国", "孔建国");
	}

	@Test
	void aLiaisonRunsTheTeamsOfTheirOwnStudio() {
		String county = create(GUANXIAN, "全县法律队", 1);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(LIAISON,
				() -> this.teamService.create(new CreateTeam(null, facts("全县的", null), null, Set.of()))));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> as(LIAISON, () -> this.teamService.dissolve(new DissolveTeam(county, team(county).version()))));
		String own = as(LIAISON, () -> this.teamService
			.create(new CreateTeam(null, facts("本室法律队", GUANXIAN.studio(1)), null, Set.of())));
		as(LIAISON, () -> this.teamService.dissolve(new DissolveTeam(own, team(own).version())));
		assertThat(team(own).isDissolved()).isTrue();
	}

	@Test
	void theSuspendedAreNotAmongThoseThePublicMayCountOn() {
		String code = create(GUANXIAN, "停职不计队", 1, 2);
		String suspended = asResident(GUANXIAN, () -> this.teams.membersOf(team(code).id())).get(1).code();
		as(ADMINISTRATOR, () -> this.standings.change(
				new ChangeStanding(suspended, RepresentativeState.SUSPENDED, "接受调查", LocalDate.now(this.clock), null)));
		assertThat(team(code)).extracting(TeamView::members, TeamView::serving).containsExactly(2, 1);
	}

	@Test
	void aTeamOfAStudioThatIsClosedCanBeAskedForNoMore() {
		String code = as(LIAISON, () -> this.teamService.create(
				new CreateTeam(null, facts("随室关闭队", GUANXIAN.studio(1)), null, Set.of(GUANXIAN.representativeId(1)))));
		int before = asResident(GUANXIAN, this.teams::counts).get(Profession.LAW);
		Records.write("update studio set state = 'CLOSED' where county_id = 371525 and slug = 'studio-1'");
		try {
			assertThat(team(code)).extracting(TeamView::isActive, TeamView::studioClosed).containsExactly(false, true);
			assertThat(asResident(GUANXIAN, this.teams::all)).extracting(TeamView::code).doesNotContain(code);
			assertThat(asResident(GUANXIAN, this.teams::counts).get(Profession.LAW)).isLessThan(before);
			refused(Unprocessable.class, "team.request.team.closed", () -> asResident(GUANXIAN, () -> this.intake
				.submit(new AskForTeam(UUID.randomUUID(), code, "讲合同", null, null, new Asker("李大山", "13900000001")))));
		}
		finally {
			Records.write("update studio set state = 'OPEN' where county_id = 371525 and slug = 'studio-1'");
		}
	}

	@Test
	void aNameIsTakenOnce() {
		create(GUANXIAN, "同名队", 1);
		refused(Unprocessable.class, "team.name.taken", () -> create(GUANXIAN, "同名队", 2));
	}

	private String create(TwoCounties.Place county, String name, int... members) {
		Set<UUID> ids = new HashSet<>();
		for (int member : members) {
			ids.add(county.representativeId(member));
		}
		Supplier<String> work = () -> this.teamService
			.create(new CreateTeam(null, facts(name, null), county.representativeId(members[0]), ids));
		return as(county.administrator(), work);
	}

	private TeamView team(String code) {
		return asResident(GUANXIAN, () -> this.teams.find(code)).orElseThrow();
	}

	private static TeamFacts facts(String name, UUID studio) {
		return new TeamFacts(name, Profession.LAW, "讲法律、看合同、调纠纷", studio);
	}

	private static TeamFilter words(String words) {
		return new TeamFilter(null, null, null, words, null);
	}

	private static void refused(Class<? extends RuleViolation> kind, String key, Runnable work) {
		assertThatExceptionOfType(kind).isThrownBy(work::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
