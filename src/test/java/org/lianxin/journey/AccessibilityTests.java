package org.lianxin.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianxin.petition.PublishResult;
import org.lianxin.petition.PublishedResults;
import org.lianxin.petition.Rating;
import org.lianxin.studio.EventFacts;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.HoldEvent;
import org.lianxin.studio.StudioEvents;
import org.lianxin.representative.ElectoralUnits;
import org.lianxin.representative.team.TeamRequestReceipt;
import org.lianxin.support.MappedAddress;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.StudioStory;
import org.lianxin.support.Teams;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;

/**
 * What axe-core and the browser itself find on each page, on a phone and on a desk:
 * nothing.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	private static final String DESK = "/desk/petitions/";

	/** Pictures, files, and addresses that only lead on. */
	private static final Pattern NO_PAGE = Pattern.compile("/desk|/desk/studio|/error|/desk/petitions/[^/]+/photos/.*"
			+ "|/c/.*/(photo|qr[.].*|photos/.*|teams/track)|/desk/representatives/[^/]+/picture|.*/evidence/photos/.*|.*[.](xlsx|ics)");

	@LocalServerPort
	private int port;

	@Autowired
	private Scenario scenario;

	@Autowired
	private StudioStory studioStory;

	@Autowired
	private PublishedResults results;

	@Autowired
	private StudioEvents events;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private Inspector inspector;

	@BeforeAll
	void beginOnAPhone() {
		this.inspector = new Inspector(this.port);
	}

	@Test
	void findsNothingOnThePublicPages() {
		try (Visitor guest = phone()) {
			check(guest, "/", "/c/guanxian", "/c/guanxian/studios", "/c/guanxian/studios/studio-1", "/c/guanxian/login",
					"/c/guanxian/results", "/c/guanxian/privacy", "/c/guanxian/none", "/admin/login",
					"/c/guanxian/studios?kind=TOWNSHIP&q=none", "/c/guanxian/studios/studio-1/poster",
					"/c/guanxian/studios/studio-1/poster?size=a3", "/c/guanxian/representatives/rep1/poster");
		}
	}

	@Test
	void findsNothingOnThePagesOfEvents() {
		String code = as(GUANXIAN.liaison(1), () -> this.events.hold(new HoldEvent(GUANXIAN.studio(1),
				new EventFacts("柳林大集", EventKind.MARKET_DAY, LocalDate.of(2026, 12, 2), "大集东头"))))
			.code();
		String event = "/desk/events/" + code;
		try (Visitor liaison = signedIn(GUANXIAN.liaison(1)); Visitor guest = phone()) {
			check(guest, "/c/guanxian/events/" + code + "/poster", "/c/guanxian/speak?event=" + code,
					"/c/guanxian/studios/studio-1");
			check(liaison, "/desk/events", "/desk/events?past=true", "/desk/events/new", event, event + "/revision",
					event + "/closure", "/desk/petitions?tab=ALL&event=" + code);
			liaison.open("/desk/events/new").press("登记并生成二维码");
			check(liaison);
		}
		try (Visitor administrator = signedIn(GUANXIAN.administrator())) {
			check(administrator, "/desk/events", "/desk/events/new");
		}
	}

	@Test
	void findsNothingWhereAResidentSpeaks() {
		try (Visitor resident = phone()) {
			check(resident, "/c/guanxian/speak?studio=studio-1&rep=rep1", "/c/guanxian/speak?studio=gone");
			resident.press("下一步");
			check(resident);
			check(resident, "/c/guanxian/speak/door/emergency", "/c/guanxian/speak/door/discipline",
					"/c/guanxian/speak/door/court", "/c/guanxian/speak/door/xinfang", "/c/guanxian/speak/matter",
					"/c/guanxian/speak/matter?studio=studio-1");
			resident.type("words", "").press("下一步：看一遍再提交");
			assertThat(resident.count(".summary")).isEqualTo(1);
			check(resident);
			resident.choose("kind", "OTHER").type("words", "井盖丢了").attachPhoto().press("下一步：看一遍再提交");
			check(resident);
			resident.press("提交");
			check(resident);
		}
	}

	@Test
	void findsNothingOnThePagesOfGroupsAndTeams() {
		Teams teams = new Teams(this.portal, GUANXIAN, "law1", "法律");
		String group = "/desk/groups/" + teams.group();
		String team = "/desk/teams/" + teams.team();
		String asked = "/desk/team-requests/" + teams.request();
		String accepted = teams.accepted(teams.request());
		String ours = teams.requestOfTheStudio();
		try (Visitor administrator = signedIn(GUANXIAN.administrator())) {
			check(administrator, "/desk/groups", "/desk/groups/new",
					"/desk/groups/division?studio=" + GUANXIAN.studio(2), group, group + "/revision",
					group + "/dissolution", "/desk/teams", "/desk/teams/new", team, team + "/revision",
					team + "/members", team + "/dissolution", "/desk/team-requests?tab=ALL", asked,
					asked + "/acceptance", asked + "/refusal", asked + "/identity",
					"/desk/team-requests/" + accepted + "/report");
		}
		try (Visitor liaison = signedIn(GUANXIAN.liaison(1))) {
			check(liaison, "/desk/groups/new", "/desk/team-requests/new", "/desk/team-requests/" + ours,
					"/desk/team-requests/" + ours + "/withdrawal");
			teams.finished(teams.accepted(ours));
			check(liaison, "/desk/team-requests/" + ours + "/rating");
		}
	}

	@Test
	void findsNothingWhereAResidentAsksForATeam() {
		Teams teams = new Teams(this.portal, GUANXIAN, "law2", "调解");
		teams.team();
		TeamRequestReceipt receipt = teams.asked();
		try (Visitor resident = phone()) {
			check(resident, "/c/guanxian", "/c/guanxian/studios/studio-1", "/c/guanxian/teams",
					"/c/guanxian/teams?words=none", "/c/guanxian/teams/law2", "/c/guanxian/teams/law2/request");
			resident.press("同意并提交");
			check(resident);
			resident.type("need", "讲讲合同").type("name", "李大山").type("phone", "13800000021");
			resident.page().locator("#village").selectOption(new SelectOption().setIndex(1));
			resident.press("同意并提交");
			check(resident);
			resident.track(receipt.number().value(), receipt.code());
			String page = "/c/guanxian/teams/track/" + receipt.number();
			check(resident, page, page + "/withdrawal", page + "/rating");
		}
	}

	@Test
	void findsNothingWhereResidentsMeetRepresentatives() {
		new MeetingPages(this.inspector, this.portal).check();
	}

	@Test
	void findsNothingWhereAResidentFollows() {
		try (Visitor resident = phone()) {
			check(resident, "/c/guanxian/track");
			resident.press("查一查");
			check(resident);
			String fresh = resident.track(this.scenario.aPetition());
			check(resident, fresh, fresh + "/words", fresh + "/withdrawal", fresh + "/rating");
			String replied = resident.track(replied());
			check(resident, replied, replied + "/rating?rating=SATISFIED");
			resident.open(replied + "/rating").press("提交评价");
			check(resident);
			check(resident, resident.track(replied().rated(Rating.SATISFIED).archived()));
			String unknown = this.scenario.aPetition().number().value();
			for (int i = 0; i < 6; i++) {
				resident.open("/c/guanxian/track").type("number", unknown).type("code", "no").press("查一查");
			}
			check(resident);
		}
	}

	@Test
	void findsNothingOnTheDeskOfALiaison() {
		String fresh = DESK + this.scenario.aPetition().from("李大山", "13800000021").number();
		String received = DESK + this.scenario.aPetition().receivedBy(GUANXIAN.representative(1)).number();
		String sent = DESK + this.scenario.aPetition().from("李大山", "13800000021").sentTo(GUANXIAN.officer(1)).number();
		String handled = DESK + this.scenario.aPetition().sentTo(GUANXIAN.officer(1)).handled().number();
		String replied = DESK + replied().number();
		String rated = DESK + replied().rated(Rating.SATISFIED).number();
		String closed = DESK + published(false).number();
		String published = DESK + published(true).number();
		try (Visitor liaison = signedIn(GUANXIAN.liaison(1))) {
			check(liaison, "/desk/petitions", "/desk/petitions?tab=ALL&kind=OTHER", "/desk/petitions/new",
					"/desk/password", fresh, fresh + "/acceptance", fresh + "/refusal", fresh + "/answer",
					fresh + "/transfer", fresh + "/note", fresh + "/identity", received, received + "/dispatch",
					received + "/instruction-request", received + "/progress", received + "/result", sent,
					sent + "/identity-grant", handled + "/reply", handled + "/return", replied, replied + "/follow-up",
					rated + "/closure", closed, closed + "/publication", published, published + "/publication/removal");
			liaison.open(fresh + "/refusal").type("reason", "不归这里管").press("告知群众");
			check(liaison);
		}
	}

	@Test
	void findsNothingWhereSomebodyElseWasFaster() {
		PetitionStory story = this.scenario.aPetition();
		String refusal = DESK + story.number() + "/refusal";
		try (Visitor liaison = signedIn(GUANXIAN.liaison(1))) {
			liaison.open(refusal).type("reason", "这件事归法院管").type("whereToGo", "县人民法院");
			story.receivedBy(GUANXIAN.representative(1));
			liaison.press("告知群众");
			assertThat(liaison.text()).contains("刚才有人先办了一步");
			check(liaison);
		}
	}

	@Test
	void findsNothingOnTheDeskOfAUnit() {
		String sent = DESK + this.scenario.aPetition().sentTo(GUANXIAN.officer(1)).number();
		try (Visitor officer = signedIn(GUANXIAN.officer(1))) {
			check(officer, "/desk/petitions", sent, sent + "/progress", sent + "/result", sent + "/objection",
					sent + "/note", "/desk/audit");
		}
	}

	@Test
	void findsNothingOnTheDeskOfTheCounty() {
		String asked = DESK + this.scenario.aPetition().putToTheCounty().number();
		String sent = DESK + this.scenario.aPetition().sentTo(GUANXIAN.officer(1)).number();
		String disputed = DESK
				+ replied().rated(Rating.DISSATISFIED).handled().replied().rated(Rating.DISSATISFIED).number();
		try (Visitor administrator = signedIn(GUANXIAN.administrator())) {
			check(administrator, asked, asked + "/instruction", sent + "/urge", disputed + "/decision", "/desk/units",
					"/desk/units/new", "/desk/units/" + GUANXIAN.unit(1), "/desk/studios", "/desk/studios/new",
					"/desk/studios/studio-1/revision", "/desk/accounts", "/desk/accounts/new",
					"/desk/accounts/new?role=LIAISON", "/desk/accounts/new?role=SUPERVISOR", "/desk/accounts/issued",
					"/desk/accounts/supervisor", "/desk/accounts/supervisor/password",
					"/desk/accounts/supervisor/closure", "/desk/accounts/supervisor/reopening");
		}
		try (Visitor auditor = signedIn(GUANXIAN.auditor())) {
			check(auditor, "/desk/audit");
		}
	}

	@Test
	void findsNothingWhereStudiosAreRun() {
		UUID shown = this.studioStory.assessed(GUANXIAN);
		String studio = "/desk/studios/studio-1";
		String item = "/checklist/" + GUANXIAN.checklistItem(2);
		String finding = studio + "/assessments/2026-Q4/findings/" + GUANXIAN.checklistItem(2);
		try (Visitor administrator = signedIn(GUANXIAN.administrator())) {
			check(administrator, studio, studio + "/suspension", studio + "/closure", studio + "/photo",
					studio + "/photo/removal", studio + "/checklist", studio + item + "/evidence",
					studio + "/evidence/" + shown + "/withdrawal", studio + "/assessments/2026-Q4",
					studio + "/assessments/2026-Q4/record", studio + "/assessments/2026-Q3", finding + "/mending",
					finding + "/return", "/desk/assessments", "/desk/assessments?period=2026-Q4&fallsShort=true",
					"/desk/checklist", "/desk/checklist/new", "/desk" + item + "/revision",
					"/desk/studios?kind=INDUSTRY");
			administrator.open(studio + "/assessments/2026-Q3/record").press("登记考评结果");
			check(administrator);
			administrator.open("/desk/studios/studio-2/suspension").type("reason", "房屋修缮").press("确认暂停");
			check(administrator, "/desk/studios/studio-2", "/desk/studios/studio-2/opening",
					"/c/guanxian/studios/studio-2", "/c/guanxian/studios");
		}
		try (Visitor liaison = signedIn(GUANXIAN.liaison(1))) {
			check(liaison, studio, studio + "/checklist", studio + "/assessments/2026-Q4");
		}
	}

	@Test
	void findsNothingOnTheRecordsOfRepresentatives() {
		String term = as(GUANXIAN.administrator(), () -> LongServed.furnish(this.portal, "rep1", "rep3"));
		String record = "/desk/representatives/rep1";
		String unit = as(GUANXIAN.administrator(), () -> this.portal.getBean(ElectoralUnits.class).ensure("县直机关"))
			.toString();
		try (Visitor administrator = signedIn(GUANXIAN.administrator())) {
			check(administrator, "/desk/representatives", "/desk/representatives?words=刘&state=ALL",
					"/desk/representatives?state=ENDED", "/desk/representatives/new", record, record + "/revision",
					record + "/photo", record + "/placement", record + "/departure", record + "/suspension",
					record + "/exemption", record + "/resumption", record + "/ending", record + "/mandate",
					record + "/ties", record + "/ties?words=刘", record + "/phone", "/desk/seats", "/desk/terms",
					"/desk/terms/new", "/desk/terms/" + term + "/revision", "/desk/terms/" + term + "/election",
					"/desk/electoral-units", "/desk/electoral-units/new", "/desk/electoral-units/" + unit + "/revision",
					"/desk/accounts/new?role=REPRESENTATIVE");
		}
		try (Visitor representative = signedIn(GUANXIAN.representative(1))) {
			check(representative, "/desk/me");
		}
	}

	@Test
	void findsNothingWhereListsAreImported() {
		try (Visitor administrator = signedIn(GUANXIAN.administrator())) {
			check(administrator, "/desk/imports/representatives", "/desk/imports/studios");
			administrator.press("上传并核对");
			assertThat(administrator.count(".summary")).isEqualTo(1);
			check(administrator);
			administrator.open("/desk/imports/representatives").attachList("姓名,性别,职务\n刘建国,男,主任\n程一,男,\n程二,?,\n");
			administrator.press("上传并核对");
			String preview = administrator.path();
			check(administrator);
			check(administrator, preview + "?part=CHANGED", preview + "?part=ADDED");
		}
	}

	@Test
	void findsNothingWhereRepresentativesArePlaced() {
		try (Visitor administrator = signedIn(GUANXIAN.administrator());
				Visitor liaison = signedIn(GUANXIAN.liaison(1))) {
			check(administrator, "/desk/placements", "/desk/placements/new?whom=ALL&words=刘", "/desk/placements/new");
			administrator.choose("scope", "EVERYBODY").press("开始编排");
			check(administrator);
			String plan = administrator.path().replaceFirst("\\?.*", "");
			administrator.page().waitForSelector(".figures dt:has-text('调换工作室')");
			check(administrator, plan, plan + "/seats", plan + "/seats?show=UNSEATED",
					plan + "/seats/" + GUANXIAN.representativeId(1), plan + "/publication", plan + "/disposal",
					"/desk/placements");
			String[] rosters = as(GUANXIAN.administrator(), () -> DrawnRosters.pages(this.portal));
			check(administrator, rosters);
			check(liaison, rosters[0], rosters[2], rosters[3], rosters[6], rosters[7]);
		}
	}

	@Test
	void findsNothingWhereDutiesChange() {
		new Shifts(this.portal).look(this.inspector);
	}

	@Test
	void findsNothingOnTheCalendarAndTheMarkets() {
		PlannedDays.lookAtTheCalendar(this.inspector, GUANXIAN);
	}

	@Test
	void findsNothingWhereDutiesAreRead() {
		PlannedDays.lookAtDuties(this.inspector, GUANXIAN);
	}

	@Test
	void findsNothingOnThePagesOfThePlatform() {
		try (Visitor operator = phone()) {
			operator.open("/admin/login")
				.type("username", TwoCounties.OPERATOR)
				.type("password", TwoCounties.PASSWORD)
				.press("登录");
			check(operator, "/admin/counties", "/admin/counties/new", "/admin/counties/new?q=莘县",
					"/admin/counties/new/371522", "/admin/counties/issued", "/admin/password", "/admin/calendar",
					"/desk/petitions");
			look(operator, "2027-10-01,休,国庆节\n");
			look(operator, "2027-10-01,休,国庆节\n2027-10-32,休,国庆节\n");
		}
	}

	private void look(Visitor operator, String days) {
		operator.open("/admin/calendar")
			.page()
			.setInputFiles("#file", new FilePayload("2027.csv", "text/csv",
					("date,kind,name\n" + days).getBytes(StandardCharsets.UTF_8)));
		operator.press("先核对");
		check(operator);
	}

	@Test
	void findsNothingInTheDarkOrInLargeText() {
		String sent = DESK + this.scenario.aPetition().sentTo(GUANXIAN.officer(1)).number();
		try (Visitor guest = phone(); Visitor liaison = signedIn(GUANXIAN.liaison(1))) {
			guest.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			liaison.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			check(guest, "/c/guanxian", "/c/guanxian/studios/studio-1", "/c/guanxian/speak/matter");
			check(liaison, "/desk/petitions?tab=ALL", sent);
			guest.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			guest.open("/c/guanxian").press("长辈版");
			check(guest, "/c/guanxian", "/c/guanxian/studios/studio-1", "/c/guanxian/speak/matter",
					"/c/guanxian/track");
		}
	}

	/** A new page belongs into one of the tests above. */
	@Test
	@Order(Integer.MAX_VALUE)
	void leavesNoPageOut() {
		assertThat(MappedAddress.all(this.mapping)).filteredOn(MappedAddress::shows)
			.extracting(MappedAddress::pattern)
			.filteredOn((pattern) -> !NO_PAGE.matcher(pattern).matches())
			.filteredOn((pattern) -> !this.inspector.hasLookedAt(pattern))
			.isEmpty();
	}

	private PetitionStory replied() {
		return this.scenario.aPetition().publishable().sentTo(GUANXIAN.officer(1)).handled().replied();
	}

	private PetitionStory published(boolean already) {
		PetitionStory story = replied().rated(Rating.SATISFIED).archived();
		if (already) {
			as(GUANXIAN.liaison(1),
					() -> this.results.publish(new PublishResult(story.number(), "路灯修好了", "路灯坏了", "已经修好")));
		}
		return story;
	}

	private Visitor phone() {
		return this.inspector.phone();
	}

	private Visitor signedIn(Person person) {
		return this.inspector.signedIn(person);
	}

	private void check(Visitor visitor, String... paths) {
		this.inspector.check(visitor, paths);
	}

}
