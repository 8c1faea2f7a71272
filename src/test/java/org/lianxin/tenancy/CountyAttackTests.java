package org.lianxin.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.account.Accounts;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.Role;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.Photos;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.HandlingUnits;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PublishResult;
import org.lianxin.petition.PublishedResults;
import org.lianxin.petition.Rating;
import org.lianxin.petition.ReportProgress;
import org.lianxin.petition.UnitFacts;
import org.lianxin.studio.StudioPhotos;
import org.lianxin.support.Browser;
import org.lianxin.support.MappedAddress;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.Pictures;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Scenario;
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
 * Staff and residents of Guanxian walk every address that the portal answers, with what
 * exists in Sishui only.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyAttackTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	private static final TwoCounties.Place SISHUI = TwoCounties.SISHUI;

	/** In everything that the test writes in Sishui, beside what the fixture has. */
	private static final String MARK = "泉林";

	private static final String UNKNOWN = UUID.randomUUID().toString();

	/** What anybody reads without signing in and without a code. */
	private static final Set<String> PUBLIC = Set.of("/", "/admin/login", "/c/{county}", "/c/{slug}/login",
			"/c/{county}/privacy", "/c/{county}/results", "/c/{county}/speak", "/c/{county}/speak/matter",
			"/c/{county}/speak/door/{door}", "/c/{county}/studios", "/c/{county}/studios/{slug}",
			"/c/{county}/studios/{slug}/qr.{format:svg|png}", "/c/{county}/studios/{slug}/poster",
			"/c/{county}/studios/{slug}/photo", "/c/{county}/representatives/{code}/qr.{format:svg|png}",
			"/c/{county}/representatives/{code}/poster", "/c/{county}/representatives/{code}/photo",
			"/c/{county}/events/{code}/qr.{format:svg|png}", "/c/{county}/events/{code}/poster", "/c/{county}/track",
			"/c/{county}/speak/photos/{id}", "/c/{county}/teams", "/c/{county}/teams/{code}",
			"/c/{county}/teams/{code}/request", "/c/{county}/appointments/new", "/c/{county}/studios/{slug}/duties");

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private Scenario scenario;

	private final List<PetitionStory> theirs = new ArrayList<>();

	private PetitionStory ours;

	private UUID theirPhoto;

	private UUID theirDraft;

	private UUID ourDraft;

	private Map<String, List<String>> theirValues;

	private Map<String, List<String>> unknownValues;

	private Map<String, List<String>> ourValues;

	@BeforeAll
	void tellWhatExists() {
		UUID unit = as(SISHUI.administrator(), this::furnishSishui);
		as(GUANXIAN.administrator(), () -> this.portal.getBean(StudioPhotos.class)
			.hang(GUANXIAN.studio(1), new Photos().read(Pictures.jpeg(6))));
		this.ours = this.scenario.aPetition().saying("冠县的路灯坏了").sentTo(GUANXIAN.officer(1));
		UUID ourPhoto = progressWithPhoto(GUANXIAN, this.ours, 1);
		this.ourDraft = draft(GUANXIAN, UUID.randomUUID(), 2);
		this.theirs.add(theirs("一").from(MARK + "人", "13900000001").registered());
		this.theirs.add(theirs("二").sentTo(SISHUI.officer(1)));
		this.theirPhoto = progressWithPhoto(SISHUI, this.theirs.get(1), 3);
		this.theirs.add(theirs("三").publishable()
			.sentTo(SISHUI.officer(1))
			.handled()
			.replied()
			.rated(Rating.SATISFIED)
			.archived());
		as(SISHUI.liaison(1), () -> this.portal.getBean(PublishedResults.class)
			.publish(new PublishResult(this.theirs.get(2).number(), MARK + "公开", MARK + "原话", MARK + "答复")));
		this.theirDraft = draft(SISHUI, UUID.randomUUID(), 4);
		List<String> numbers = this.theirs.stream().map((story) -> story.number().value()).toList();
		this.theirValues = values(numbers, List.of(this.theirPhoto.toString()), this.theirDraft, unit, "quanlin");
		this.unknownValues = values(List.of(unknownNumber()), List.of(UNKNOWN), UUID.fromString(UNKNOWN),
				UUID.fromString(UNKNOWN), "nowhere");
		this.theirValues.putAll(as(SISHUI.administrator(), () -> NeighbourPeople.enter(this.portal, MARK)));
		this.ourValues = values(List.of(this.ours.number().value()), List.of(ourPhoto.toString()), this.ourDraft,
				GUANXIAN.unit(1), "studio-1");
		this.ourValues.put("/desk/accounts/{username}", List.of("supervisor"));
		nameAll(ourPhoto);
		NeighbourTeams.meet(this.portal, MARK, this.theirValues, this.ourValues);
		NeighbourAppointments.meet(this.portal, this.theirValues, this.unknownValues, this.ourValues);
		this.theirValues.putAll(as(SISHUI.administrator(), () -> NeighbourDays.add(this.portal, MARK)));
	}

	/** What else has an address in each county. */
	private void nameAll(UUID ourPhoto) {
		this.theirValues.putAll(NeighbourStudios.announce(this.portal, SISHUI, MARK + "大集", "quanlin"));
		this.ourValues.putAll(NeighbourStudios.announce(this.portal, GUANXIAN, "大集", "rep1"));
		Records.write(
				"update representative set photo_id = '" + ourPhoto + "' where county_id = 371525 and code = 'rep1'");
		this.theirValues.putAll(NeighbourStudios.item(SISHUI.checklistItem(1)));
		this.unknownValues.putAll(NeighbourStudios.item(UUID.fromString(UNKNOWN)));
		this.ourValues.putAll(NeighbourStudios.item(GUANXIAN.checklistItem(1)));
		this.ourValues.put("/desk/representatives/{code}", List.of("rep1"));
		this.ourValues.put("/desk/imports/{kind}", List.of("representatives"));
		this.theirValues.putAll(NeighbourPlans.draw(this.portal, SISHUI));
		this.unknownValues.putAll(NeighbourPlans.named(UUID.fromString(UNKNOWN), UUID.fromString(UNKNOWN)));
		this.ourValues.putAll(NeighbourPlans.draw(this.portal, GUANXIAN));
		this.theirValues.putAll(NeighbourRosters.draw(this.portal, SISHUI));
		this.unknownValues.putAll(NeighbourRosters.named(UUID.fromString(UNKNOWN), UUID.fromString(UNKNOWN)));
		this.ourValues.putAll(NeighbourRosters.draw(this.portal, GUANXIAN));
		NeighbourDutyPlans.meet(this.portal, MARK, this.theirValues, this.unknownValues, this.ourValues);
		NeighbourDuties.meet(MARK, this.theirValues, this.unknownValues, this.ourValues);
	}

	private PetitionStory theirs(String word) {
		return this.scenario.aPetition(SISHUI).saying(MARK + word + "的井盖丢了");
	}

	private UUID furnishSishui() {
		NeighbourStudios.open(this.portal, MARK);
		this.portal.getBean(Accounts.class)
			.create(new CreateAccount("quanlin", MARK + "督办", Role.SUPERVISOR, null, null));
		return this.portal.getBean(HandlingUnits.class)
			.add("quanlin", new UnitFacts(MARK + "水务局", MARK + "水务", Set.of(), null, false))
			.id();
	}

	private UUID draft(TwoCounties.Place county, UUID submission, int picture) {
		return CurrentCounty.call(county.id(),
				() -> this.portal.getBean(Attachments.class)
					.storeDraft(new Photos().read(Pictures.jpeg(picture)), submission)
					.value());
	}

	private UUID progressWithPhoto(TwoCounties.Place county, PetitionStory story, int picture) {
		UUID submission = UUID.randomUUID();
		UUID photo = draft(county, submission, picture);
		as(county.officer(1), () -> this.portal.getBean(HandlingService.class)
			.report(new ReportProgress(story.number(), "看过现场", submission)));
		return photo;
	}

	private static Map<String, List<String>> values(List<String> numbers, List<String> photos, UUID draft, UUID unit,
			String word) {
		Map<String, List<String>> values = new TreeMap<>();
		values.put("/desk/petitions/{number}", numbers);
		values.put("/desk/petitions/{number}/photos/{photo}", photos);
		values.put("/desk/units/{id}", List.of(unit.toString()));
		values.put("/desk/studios/{slug}", List.of(word));
		values.put("/desk/studios/{slug}/evidence/{id}", photos);
		values.put("/desk/studios/{slug}/evidence/photos/{photo}", photos);
		values.put("/desk/studios/{slug}/assessments/{period}", List.of("2026-Q4"));
		values.put("/desk/accounts/{username}", List.of(word));
		values.put("/desk/representatives/{code}", List.of(word));
		values.put("/desk/representatives/{code}/ties/{tie}", List.of(unit.toString()));
		values.put("/desk/terms/{id}", List.of(unit.toString()));
		values.put("/desk/electoral-units/{id}", List.of(unit.toString()));
		values.put("/desk/imports/{kind}", List.of(word));
		values.put("/desk/imports/{kind}/{draft}", List.of(draft.toString()));
		values.put("/c/{county}", List.of(GUANXIAN.slug()));
		values.put("/c/{slug}", List.of(GUANXIAN.slug()));
		values.put("/c/{county}/studios/{slug}", List.of(word));
		values.put("/c/{county}/representatives/{code}", List.of(word));
		values.put("/c/{county}/events/{code}", List.of(word));
		values.put("/desk/events/{code}", List.of(word));
		values.put("/c/{county}/track/{number}", numbers);
		values.put("/c/{county}/track/{number}/photos/{id}", photos);
		values.put("/c/{county}/speak/photos/{id}", List.of(draft.toString()));
		values.put("/c/{county}/speak/door/{door}", List.of("court"));
		values.put("/desk/calendar/days/{date}", List.of("2026-12-03"));
		values.put("/desk/markets/{id}", List.of(UNKNOWN));
		values.put("/admin/counties/new/{code}", List.of("371526"));
		values.put("/desk/groups/{id}", List.of(UNKNOWN));
		values.put("/desk/teams/{code}", List.of(word));
		values.put("/desk/team-requests/{number}", List.of(Teams.unknownRequest()));
		values.put("/c/{county}/teams/{code}", List.of(word));
		values.put("/c/{county}/teams/track/{number}", List.of(Teams.unknownRequest()));
		return values;
	}

	/** With a right check digit, or it would not be looked up. */
	private static String unknownNumber() {
		return IntStream.range(0, 10)
			.mapToObj((digit) -> "GX-2026-999999" + digit)
			.filter((number) -> PetitionNumber.parse(number).isPresent())
			.findFirst()
			.orElseThrow();
	}

	static List<Person> staffOfGuanxian() {
		return List.of(GUANXIAN.administrator(), GUANXIAN.securityAdministrator(), GUANXIAN.auditor(),
				GUANXIAN.supervisor(), GUANXIAN.liaison(1), GUANXIAN.representative(1), GUANXIAN.officer(1));
	}

	@ParameterizedTest
	@MethodSource("staffOfGuanxian")
	void findsNothingOfAnotherCountyAtAnyAddressOfTheDesk(Person person) {
		String before = Records.all(SISHUI.id());
		Browser browser = signedIn(person);
		List<String> leaks = new ArrayList<>();
		for (MappedAddress address : under("/desk")) {
			for (String path : address.paths(this.theirValues)) {
				ask(browser, address, path);
				leaks.addAll(leaks(address + " " + path, browser));
				if (address.names() && browser.status() != 404) {
					leaks.addAll(tellsApart(browser, address, path));
				}
			}
		}
		assertThat(leaks).isEmpty();
		assertThat(Records.all(SISHUI.id())).as("the rows of Sishui").isEqualTo(before);
	}

	/** A role that may not use a page at all hears 403, whatever it names. */
	private List<String> tellsApart(Browser browser, MappedAddress address, String path) {
		int theirs = browser.status();
		ask(browser, address, address.paths(this.unknownValues).get(0));
		return (theirs == 403 && browser.status() == 403) ? List.of()
				: List.of(address + " " + path + " answers " + theirs + ", something unknown " + browser.status());
	}

	private void ask(Browser browser, MappedAddress address, String path) {
		if (address.shows()) {
			browser.peek(path);
		}
		else {
			browser.push(path, complete());
		}
	}

	/** As much as any form of the desk asks for, naming rows of Sishui. */
	private String[] complete() {
		return new String[] { "seen", "1", "version", "0", "submissionId", UNKNOWN, "words", "试试", "reason", "试试",
				"whereToGo", "别处", "receiverId", SISHUI.representativeId(1).toString(), "unitId",
				SISHUI.unit(1).toString(), "studioId", SISHUI.studio(1).toString(), "workingDays", "5", "outcome",
				"SOLVED", "heard", "SATISFIED", "redo", "true", "title", "试试", "reply", "试试", "purpose", "试试", "kind",
				"OTHER", "source", "STUDIO", "role", "LIAISON", "workplace", SISHUI.studio(1).toString(), "username",
				"intruder", "name", "试试", "shortName", "试试", "code", "intruder", "slug", "intruder", "facts.name", "试试",
				"facts.kind", "INDUSTRY", "facts.day", "2026-12-02", "facts.sex", "MALE", "facts.level", "COUNTY",
				"eventId", UNKNOWN, "studio", SISHUI.studio(1).toString(), "level", "COUNTY", "number", "15", "day",
				"2026-12-01", "otherCode", "quanlin", "side", "SPOUSE", "termId", UNKNOWN, "codes", "quanlin",
				"leaderId", SISHUI.representativeId(1).toString(), "memberIds", SISHUI.representativeId(1).toString(),
				"joining", SISHUI.representativeId(1).toString(), "profession", "LAW", "offer", "试试", "need", "试试",
				"team", "quanlin", "time", "9:00", "place", "试试", "visitors", "试试", "served", "1", "elsewhere", "别处",
				"rating", "SATISFIED", "phone", "13900000001", "village", UNKNOWN, "duty", UNKNOWN, "subject", "试试",
				"said", "试试", "people", "1", "representative", SISHUI.representativeId(1).toString(), "raised", "true",
				"matter", "OTHER", "appointment", "SS-A-2026-000011", "representativeId",
				SISHUI.representativeId(1).toString(), "who", "quanlin", "from", "2026-12-20", "lastDay", "2026-12-21",
				"verdict", "APPROVE", "manner", "GIVE", "state", "KEPT" };
	}

	@Test
	void aFormOfOnesOwnCountyCanNameNothingOfAnother() {
		PetitionStory story = this.scenario.aPetition().registered();
		String before = Records.all(SISHUI.id());
		Browser browser = signedIn(GUANXIAN.liaison(1));
		String petition = "/desk/petitions/" + story.number();
		String seen = Integer.toString(story.seen());
		for (String noun : List.of("acceptance", "answer", "transfer")) {
			browser.push(petition + "/" + noun, with("seen", seen));
			assertThat(browser.status()).as(noun).isIn(404, 422);
			assertThat(leaks(noun, browser)).isEmpty();
		}
		story.receivedBy(GUANXIAN.representative(1));
		browser.push(petition + "/dispatch", with("seen", Integer.toString(story.seen())));
		assertThat(browser.status()).isIn(404, 422);
		browser.push("/desk/petitions/new", complete());
		assertThat(browser.status()).isIn(404, 422);
		assertThat(browser.peek(petition + "/photos/" + this.theirPhoto).status()).isEqualTo(404);
		assertThat(Records.all(SISHUI.id())).isEqualTo(before);
	}

	private String[] with(String field, String value) {
		String[] fields = complete();
		for (int i = 0; i < fields.length; i += 2) {
			if (fields[i].equals(field)) {
				fields[i + 1] = value;
			}
		}
		return fields;
	}

	@Test
	void noFilterOfTheWorkListReachesAnotherCounty() {
		Browser browser = signedIn(GUANXIAN.administrator());
		for (String filter : List.of("studio=" + SISHUI.studio(1), "unit=" + SISHUI.unit(1), "text=" + MARK,
				"text=" + this.theirs.get(0).number())) {
			browser.open("/desk/petitions?tab=ALL&" + filter);
			assertThat(browser.page().select("tbody tr")).as(filter).isEmpty();
		}
	}

	@Test
	void aResidentFindsNothingOfAnotherCountyUnderTheirOwn() {
		String before = Records.all(SISHUI.id());
		Browser browser = new Browser(this.port).open("/c/guanxian/track");
		List<String> leaks = new ArrayList<>();
		for (MappedAddress address : under("/c/")) {
			List<String> unknown = address.paths(this.unknownValues);
			for (String path : address.paths(this.theirValues)) {
				ask(browser, address, path);
				leaks.addAll(leaks(address + " " + path, browser));
				String theirs = answer(browser);
				ask(browser, address, unknown.get(0));
				if (!theirs.equals(answer(browser))) {
					leaks.add(address + " " + path + " answers " + theirs + ", something unknown " + answer(browser));
				}
			}
		}
		assertThat(leaks).isEmpty();
		assertThat(Records.all(SISHUI.id())).isEqualTo(before);
	}

	/** An address that repeats what was asked for is the same answer. */
	private static String answer(Browser browser) {
		String location = browser.header("Location");
		return browser.status()
				+ ((location != null) ? " " + location.replaceAll("[A-Z]{2}(-[AT])?-\\d{4}-\\d{6,7}", "…") : "");
	}

	@Test
	void theRightCodeOfAnotherCountysPetitionIsWrongHere() {
		PetitionStory story = this.theirs.get(0);
		Browser browser = new Browser(this.port).open("/c/guanxian/track");
		String[] right = { "number", story.number().value(), "code", story.receipt().code() };
		browser.send("/c/guanxian/track", right);
		assertThat(browser.status()).isEqualTo(422);
		String refusal = browser.page().select(".summary").text();
		browser.send("/c/guanxian/track", "number", unknownNumber(), "code", "123456");
		assertThat(browser.page().select(".summary").text()).isEqualTo(refusal);
		browser.open("/c/sishui/track").send("/c/sishui/track", right);
		assertThat(browser.path()).isEqualTo("/c/sishui/track/" + story.number());
		assertThat(browser.open("/c/guanxian/track/" + story.number()).path()).startsWith("/c/guanxian/track?");
	}

	@Test
	void onlyWhatIsPublicAnswersAStranger() {
		Set<String> answering = new TreeSet<>();
		List<String> astray = new ArrayList<>();
		Browser browser = new Browser(this.port).open("/c/guanxian/track");
		for (MappedAddress address : MappedAddress.all(this.mapping)) {
			ask(browser, address, address.paths(this.ourValues).get(0));
			if (address.shows() && browser.status() == 200) {
				answering.add(address.pattern());
			}
			boolean closed = browser.status() == 302 && browser.header("Location").matches(".*(/login|/[?]desk)")
					|| browser.status() == 401 || browser.status() == 403;
			if (address.pattern().matches("/(desk|admin)(/.*)?") && !closed && !PUBLIC.contains(address.pattern())) {
				astray.add(address + " answers " + browser.status() + " " + browser.header("Location"));
			}
		}
		assertThat(astray).isEmpty();
		assertThat(answering).isEqualTo(new TreeSet<>(PUBLIC));
		assertThat(browser.peek("/actuator/prometheus").status()).isEqualTo(401);
		assertThat(browser.peek("/anything/else").status()).isNotEqualTo(200);
	}

	@Test
	void thePlatformIsClosedToStaff() {
		Browser browser = signedIn(GUANXIAN.administrator());
		for (MappedAddress address : under("/admin")) {
			if (!address.pattern().equals("/admin/login")) {
				ask(browser, address, address.paths(this.ourValues).get(0));
				assertThat(browser.status()).as(address.toString()).isEqualTo(403);
			}
		}
		assertThat(browser.peek("/actuator/prometheus").status()).isEqualTo(401);
	}

	private List<MappedAddress> under(String prefix) {
		List<MappedAddress> addresses = MappedAddress.all(this.mapping)
			.stream()
			.filter((address) -> address.pattern().startsWith(prefix))
			.toList();
		assertThat(addresses).isNotEmpty();
		return addresses;
	}

	private Browser signedIn(Person person) {
		Browser browser = new Browser(this.port);
		browser.signIn(person.county().slug(), person.username(), TwoCounties.PASSWORD).open("/desk/password");
		assertThat(browser.status()).isEqualTo(200);
		return browser;
	}

	private List<String> leaks(String asked, Browser browser) {
		List<String> leaks = new ArrayList<>();
		for (String word : List.of(MARK, "泗水", "泗河", "济河", "孔建国", "孔秀英", "孔联络", "孔承办")) {
			if (browser.body().contains(word)) {
				leaks.add(asked + " shows " + word);
			}
		}
		if (browser.status() >= 500) {
			leaks.add(asked + " answers " + browser.status());
		}
		return leaks;
	}

}
