package org.lianxin.journey;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianxin.petition.PublishResult;
import org.lianxin.petition.PublishedResults;
import org.lianxin.petition.Rating;
import org.lianxin.support.MappedAddress;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

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

	/** Pictures, and an address that only leads on. */
	private static final Set<String> NO_PAGES = Set.of("/desk", "/error", "/c/{county}/studios/{slug}/qr.svg",
			"/c/{county}/studios/{slug}/qr.png", "/c/{county}/speak/photos/{id}",
			"/c/{county}/track/{number}/photos/{id}", "/c/{county}/track/{number}/photos/{id}/small",
			"/desk/petitions/{number}/photos/{photo}", "/desk/petitions/{number}/photos/{photo}/small");

	@LocalServerPort
	private int port;

	@Autowired
	private Scenario scenario;

	@Autowired
	private PublishedResults results;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private final Set<String> looked = new TreeSet<>();

	@Test
	void findsNothingOnThePublicPages() {
		try (Visitor guest = phone()) {
			check(guest, "/", "/c/guanxian", "/c/guanxian/studios", "/c/guanxian/studios/studio-1", "/c/guanxian/login",
					"/c/guanxian/results", "/c/guanxian/privacy", "/c/guanxian/none", "/admin/login");
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
	void findsNothingWhereAResidentFollows() {
		try (Visitor resident = phone()) {
			check(resident, "/c/guanxian/track");
			resident.press("查一查");
			check(resident);
			String fresh = follow(resident, this.scenario.aPetition());
			check(resident, fresh, fresh + "/words", fresh + "/withdrawal", fresh + "/rating");
			String replied = follow(resident, replied());
			check(resident, replied, replied + "/rating?rating=SATISFIED");
			resident.open(replied + "/rating").press("提交评价");
			check(resident);
			check(resident, follow(resident, replied().rated(Rating.SATISFIED).archived()));
			String unknown = this.scenario.aPetition().number().value();
			for (int i = 0; i < 6; i++) {
				resident.open("/c/guanxian/track").type("number", unknown).type("code", "no").press("查一查");
			}
			check(resident);
		}
	}

	private static String follow(Visitor resident, PetitionStory story) {
		resident.open("/c/guanxian/track")
			.type("number", story.number().value())
			.type("code", story.receipt().code())
			.press("查一查");
		return "/c/guanxian/track/" + story.number();
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
					sent + "/identity-grant", handled + "/reply", handled + "/return", replied, rated + "/closure",
					closed, closed + "/publication", published, published + "/publication/removal");
			liaison.open(fresh + "/refusal").type("reason", "不归这里管").press("告知群众");
			check(liaison);
		}
	}

	@Test
	void findsNothingOnTheFollowUpOfALiaison() {
		String replied = DESK + replied().number();
		try (Visitor liaison = signedIn(GUANXIAN.liaison(1))) {
			check(liaison, replied + "/follow-up");
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
					"/desk/studios/studio-1/revision", "/desk/representatives", "/desk/representatives/new",
					"/desk/accounts", "/desk/accounts/new", "/desk/accounts/new?role=LIAISON",
					"/desk/accounts/new?role=SUPERVISOR", "/desk/accounts/issued", "/desk/accounts/supervisor",
					"/desk/accounts/supervisor/password", "/desk/accounts/supervisor/closure",
					"/desk/accounts/supervisor/reopening");
		}
		try (Visitor auditor = signedIn(GUANXIAN.auditor())) {
			check(auditor, "/desk/audit");
		}
	}

	@Test
	void findsNothingOnTheCalendarAndTheMarkets() {
		try (Visitor administrator = signedIn(GUANXIAN.administrator())) {
			check(administrator, "/desk/calendar", "/desk/calendar?year=2027", "/desk/calendar/days/new",
					"/desk/markets", "/desk/markets/new");
			administrator.open("/desk/calendar/days/new").type("date", "2026-12-03").type("name", "县庆").press("添加");
			check(administrator, "/desk/calendar/days/2026-12-03/removal");
			administrator.press("撤销这一天");
			administrator.open("/desk/markets/new").type("name", "柳林大集").press("先看看是哪几天");
			check(administrator);
			administrator.choose("rule.lunarDigits", "3").press("先看看是哪几天");
			check(administrator);
			administrator.press("添加");
			check(administrator);
			administrator.follow("柳林大集");
			String market = administrator.path();
			check(administrator, market, market + "/revision", market + "/closure");
		}
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
			.filteredOn((pattern) -> !NO_PAGES.contains(pattern))
			.filteredOn((pattern) -> this.looked.stream().noneMatch((path) -> matches(pattern, path)))
			.isEmpty();
	}

	private static boolean matches(String pattern, String path) {
		return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
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
		return new Visitor(this.port, Visitor.PHONE, true);
	}

	private Visitor signedIn(Person person) {
		return phone().signIn(person);
	}

	private void check(Visitor visitor, String... paths) {
		for (String path : paths) {
			visitor.open(path);
			assertThat(visitor.page().url()).as("%s leads on to %s", path, visitor.path())
				.matches((url) -> decoded(url).endsWith(path));
			check(visitor);
		}
	}

	private static String decoded(String url) {
		return URLDecoder.decode(url, StandardCharsets.UTF_8);
	}

	/** Looks at the page now open, and once more as wide as a desk where staff work. */
	private void check(Visitor visitor) {
		String path = visitor.path().replaceFirst("\\?.*", "");
		this.looked.add(path);
		boolean staff = path.matches("/(desk|admin)/.*");
		(staff ? Stream.of(Visitor.PHONE, Visitor.DESK) : Stream.of(Visitor.PHONE)).forEach((width) -> {
			visitor.page().setViewportSize(width, 900);
			check(visitor.page(), visitor.path() + " at " + width);
		});
		visitor.page().setViewportSize(Visitor.PHONE, 900);
	}

	private static void check(Page page, String what) {
		List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
		assertThat(violations).as(what)
			.extracting((rule) -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml())
			.isEmpty();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("%s fits its width", what)
			.isTrue();
	}

}
