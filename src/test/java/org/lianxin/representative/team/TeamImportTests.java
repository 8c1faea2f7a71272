package org.lianxin.representative.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Unprocessable;
import org.lianxin.spreadsheet.Fault;
import org.lianxin.spreadsheet.Files;
import org.lianxin.spreadsheet.Findings;
import org.lianxin.spreadsheet.Findings.Change;
import org.lianxin.spreadsheet.ImportCounts;
import org.lianxin.spreadsheet.Imports;
import org.lianxin.studio.Profession;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.spreadsheet.Files.row;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

@PortalTest
class TeamImportTests {

	private static final Object[] HEADERS = row("团队名称", "专业类别", "所属工作室", "服务内容", "队长", "成员");

	@Autowired
	private Imports imports;

	@Autowired
	private ServiceTeams teams;

	@Autowired
	private TeamService service;

	@Autowired
	private AuditTrail trail;

	@BeforeEach
	void speakChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void fallSilent() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void foundsTeamsWithTheirMembersAndThenFindsThemAgain() {
		Object[] law = row("甲一法律团队", "法律", "清泉", "讲法律、调解纠纷", "刘建国", "刘建国（rep1）、rep2");
		Object[] farm = row("甲二农技团队", "农业", "全县", "看病虫害", null, null);
		assertThat(apply(HEADERS, law, farm)).isEqualTo(new ImportCounts(2, 0, 0));
		TeamView team = team("甲一法律团队");
		assertThat(team.studioId()).isEqualTo(GUANXIAN.studio(1));
		assertThat(team.leaderName()).isEqualTo("刘建国");
		assertThat(members(team)).containsExactlyInAnyOrder("刘建国", "刘秀英");
		assertThat(team("甲二农技团队").studioId()).isNull();
		assertThat(apply(HEADERS, law, farm)).isEqualTo(new ImportCounts(0, 0, 2));
		assertThat(as(GUANXIAN.auditor(), () -> this.trail.newest(null, null)).rows())
			.anySatisfy((event) -> assertThat(event.kind() + " " + event.subject() + " " + event.purpose())
				.isEqualTo("IMPORTED teams +2 ~0 =0"));
	}

	@Test
	void showsWhatItWouldChangeAndLeavesTheRest() {
		apply(HEADERS, row("乙一团队", "法律", "清泉", "讲法", "刘建国", "刘建国、刘秀英"));
		Object[] revised = row("乙一团队", null, null, "讲法、代写诉状", null, "刘秀英、刘德顺");
		Findings findings = examine(HEADERS, revised);
		assertThat(findings.changed()).singleElement()
			.satisfies((difference) -> assertThat(difference.changes()).containsExactly(
					new Change("team.sheet.offer", "讲法", "讲法、代写诉状"), new Change("team.sheet.leader", "刘建国（rep1）", ""),
					new Change("team.sheet.members", "刘建国（rep1）、刘秀英（rep2）", "刘德顺（rep3）、刘秀英（rep2）")));
		assertThat(apply(HEADERS, revised)).isEqualTo(new ImportCounts(0, 1, 0));
		TeamView team = team("乙一团队");
		assertThat(team.profession()).isEqualTo(Profession.LAW);
		assertThat(team.studioId()).isEqualTo(GUANXIAN.studio(1));
		assertThat(team.leaderId()).isNull();
		assertThat(members(team)).containsExactly("刘秀英", "刘德顺");
	}

	@Test
	void aCodeRenamesATeam() {
		apply(HEADERS, row("丙一团队", "法律", null, "讲法", null, "刘建国"));
		TeamView team = team("丙一团队");
		assertThat(apply(row("编号", "名称"), row(team.code(), "丙二团队"))).isEqualTo(new ImportCounts(0, 1, 0));
		assertThat(team("丙二团队").code()).isEqualTo(team.code());
		assertThat(faults(row("编号", "名称"), row("nobody", "丙三团队"))).containsExactly("team.sheet.code.unknown");
	}

	@Test
	void tellsFaultsByRowAndColumn() {
		apply(HEADERS, row("丁一团队", "法律", null, "讲法", null, "刘建国"));
		Findings findings = examine(HEADERS, row("丁二团队", null, "天边", null, "刘秀英", "刘建国、查无此人"),
				row("丁三团队", "炼金", null, "讲", null, null), row("丁三团队", "法律", null, "讲法", null, null));
		assertThat(findings.faults()).extracting((fault) -> fault.row() + fault.letter() + " " + fault.key())
			.containsExactlyInAnyOrder("2B team.sheet.profession.missing", "2D team.sheet.offer.missing",
					"2C team.sheet.studio.unknown", "2F team.sheet.person.unknown", "2E team.sheet.leader.outside",
					"3B spreadsheet.cell.choice", "3D team.sheet.offer.wrong", "4A team.sheet.repeated");
		assertThatExceptionOfType(Unprocessable.class).isThrownBy(() -> apply(HEADERS,
				row("丁四团队", "法律", null, "讲法", null, "刘建国"), row("丁五团队", null, null, null, null, null)));
		assertThat(as(ADMINISTRATOR, this.teams::all)).extracting(TeamView::name).doesNotContain("丁四团队");
	}

	@Test
	void namesakesAreToldApartByTheirCodePhoneOrIdentityCard() {
		as(ADMINISTRATOR, () -> keepAndApply("representatives", Files.xlsx(row("姓名", "性别", "手机号", "身份证号后 4 位"),
				row("戊同名", "男", "13700000001", "011X"), row("戊同名", "女", "13700000002", "0123"))));
		assertThat(faults(HEADERS, row("戊一团队", "法律", null, "讲法", null, "戊同名")))
			.containsExactly("team.sheet.person.namesakes");
		apply(HEADERS, row("戊一团队", "法律", null, "讲法", null, "戊同名 13700000001"),
				row("戊二团队", "法律", null, "讲法", null, "戊同名（011X）"), row("戊三团队", "法律", null, "讲法", null, "戊同名0123"));
		UUID first = memberIds("戊一团队").get(0);
		assertThat(memberIds("戊二团队")).containsExactly(first);
		assertThat(memberIds("戊三团队")).hasSize(1).doesNotContain(first);
	}

	@Test
	void nobodyAndNothingOfAnotherCountyIsFound() {
		as(SISHUI.administrator(), () -> this.service
			.create(new CreateTeam(null, new TeamFacts("己一团队", Profession.LAW, "讲法", null), null, Set.of())));
		assertThat(faults(HEADERS, row("己一团队", "法律", "泗河街道", "讲法", null, "孔建国")))
			.containsExactlyInAnyOrder("team.sheet.studio.unknown", "team.sheet.person.unknown");
		assertThat(apply(HEADERS, row("己一团队", "法律", null, "讲法", null, null))).isEqualTo(new ImportCounts(1, 0, 0));
	}

	@Test
	void asksAndWritesInAsManyStatementsForHundredsAsForOne() {
		List<ImportCounts> counts = new ArrayList<>();
		byte[] founding = many("讲法", "刘建国");
		byte[] revision = many("讲法", "刘秀英、刘德顺");
		int forOne = take(Files.xlsx(HEADERS, row("庚团队", "法律", null, "讲法", null, "刘建国")), counts);
		assertThat(take(founding, counts)).isLessThanOrEqualTo(forOne + 2);
		assertThat(take(revision, counts)).isLessThanOrEqualTo(forOne + 4);
		assertThat(counts).containsExactly(new ImportCounts(1, 0, 0), new ImportCounts(215, 0, 0),
				new ImportCounts(0, 215, 0));
		assertThat(members(team("庚团队7"))).containsExactly("刘秀英", "刘德顺");
	}

	private int take(byte[] file, List<ImportCounts> counts) {
		return as(ADMINISTRATOR, () -> {
			UUID draft = this.imports.keep("teams", "团队.xlsx", file, "admin");
			return Statements.of(() -> counts.add(this.imports.apply("teams", draft)));
		}).size();
	}

	private static byte[] many(String offer, String members) {
		Object[][] rows = new Object[216][];
		rows[0] = HEADERS;
		for (int i = 1; i < rows.length; i++) {
			rows[i] = row("庚团队" + i, "法律", null, offer, null, members);
		}
		return Files.xlsx(rows);
	}

	private TeamView team(String name) {
		return as(ADMINISTRATOR, this.teams::all).stream()
			.filter((team) -> team.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private List<String> members(TeamView team) {
		return as(ADMINISTRATOR, () -> this.teams.membersOf(team.id())).stream().map(TeamMemberView::name).toList();
	}

	private List<UUID> memberIds(String team) {
		return as(ADMINISTRATOR, () -> this.teams.membersOf(team(team).id())).stream()
			.map(TeamMemberView::representativeId)
			.toList();
	}

	private ImportCounts apply(Object[]... rows) {
		return as(ADMINISTRATOR, () -> keepAndApply("teams", Files.xlsx(rows)));
	}

	private ImportCounts keepAndApply(String kind, byte[] file) {
		return this.imports.apply(kind, this.imports.keep(kind, "名册.xlsx", file, "admin"));
	}

	private Findings examine(Object[]... rows) {
		return as(ADMINISTRATOR,
				() -> this.imports.preview("teams", this.imports.keep("teams", "团队.xlsx", Files.xlsx(rows), "admin"))
					.findings());
	}

	private List<String> faults(Object[]... rows) {
		return examine(rows).faults().stream().map(Fault::key).toList();
	}

}
