package org.lianxin.roster.web;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianxin.roster.CalendarFeeds;
import org.lianxin.roster.FeedView;
import org.lianxin.roster.Half;
import org.lianxin.support.Browser;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** Duties as calendar programs read them, without signing in. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	/** The one for which Debian's packages are, where others come first. */
	private static final String PYTHON = Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3"
			: "python3";

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private CalendarFeeds feeds;

	@Autowired
	private MutableClock clock;

	private UUID duty;

	@BeforeEach
	void publish() {
		Records.write("delete from duty_change; delete from duty; delete from calendar_feed; delete from bucket");
		this.duty = Sittings.duty(GUANXIAN, 1, 1, TUESDAY, Half.MORNING);
		Sittings.duty(GUANXIAN, 1, null, TUESDAY, Half.AFTERNOON);
		Sittings.duty(GUANXIAN, 2, 3, TUESDAY, Half.AFTERNOON);
		Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2026, 9, 1), Half.MORNING);
		Sittings.duty(GUANXIAN, 1, 1, LocalDate.of(2028, 6, 6), Half.MORNING);
		Sittings.duty(SISHUI, 1, 1, TUESDAY, Half.MORNING);
	}

	@Test
	void aRepresentativeReadsTheirOwnDutiesAndNothingElse() throws Exception {
		HttpResponse<String> answer = ask(own().path());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
		assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(answer.body()).contains("\r\n").doesNotContain("刘建国", "13800");
		assertThat(answer.body().split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		Calendar calendar = parse(answer.body());
		assertThat(calendar.validate(true).getEntries()).isEmpty();
		VEvent event = only(calendar);
		assertThat(value(event, Property.UID)).isEqualTo(this.duty + "@lianxin");
		assertThat(value(event, Property.SUMMARY)).isEqualTo("驻室接待：清泉街道党代表工作室");
		assertThat(value(event, Property.LOCATION)).isEqualTo("清泉街道党代表工作室 振兴路1号");
		assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
		assertThat(starts(event)).isEqualTo(Instant.parse("2026-11-24T01:00:00Z"));
		assertThat(answer.body()).contains("DTSTART;TZID=Asia/Shanghai:20261124T090000",
				"REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H", "SEQUENCE:0");
	}

	@Test
	void aStudioShowsAllItsDutiesAndTheUnfilledOnes() throws Exception {
		FeedView feed = as(GUANXIAN.liaison(1), () -> this.feeds.makeForStudio(GUANXIAN.studio(1)));
		Calendar calendar = parse(ask(feed.path()).body());
		List<VEvent> events = calendar.getComponents("VEVENT");
		assertThat(events).extracting((event) -> value(event, Property.SUMMARY)).containsExactly("驻室接待：刘建国", "驻室接待：空班");
		assertThat(events).extracting((event) -> value(event, Property.STATUS))
			.containsExactly("CONFIRMED", "TENTATIVE");
	}

	@Test
	void whatFellOutIsStruckOutForThirtyDays() throws Exception {
		FeedView feed = own();
		change(this.duty, "state = 'CANCELLED', version = version + 1", "CANCELLED", "null");
		VEvent event = only(parse(ask(feed.path()).body()));
		assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
		assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
		assertThat(value(event, Property.SUMMARY)).isEqualTo("（取消）驻室接待：清泉街道党代表工作室");
		this.clock.set("2026-12-23T09:00");
		assertThat((List<?>) parse(ask(feed.path()).body()).getComponents("VEVENT")).isEmpty();
	}

	@Test
	void whatWasGivenAwayIsStruckOutToo() throws Exception {
		FeedView liu = own();
		FeedView other = as(GUANXIAN.representative(2), this.feeds::makeOwn);
		change(this.duty, "representative_id = '" + GUANXIAN.representativeId(2) + "', version = version + 1",
				"SWAPPED", "'" + GUANXIAN.representativeId(2) + "'");
		assertThat(value(only(parse(ask(liu.path()).body())), Property.STATUS)).isEqualTo("CANCELLED");
		VEvent taken = only(parse(ask(other.path()).body()));
		assertThat(value(taken, Property.STATUS)).isEqualTo("CONFIRMED");
		assertThat(value(taken, Property.UID)).isEqualTo(this.duty + "@lianxin");
		assertThat(value(taken, Property.LAST_MODIFIED)).isEqualTo("20261122T010000Z");
	}

	@Test
	void aProgramThatAsksAgainIsToldThatNothingChanged() throws Exception {
		FeedView feed = own();
		HttpResponse<String> first = ask(feed.path());
		assertThat(ask(feed.path(), "If-None-Match", header(first, "ETag")).statusCode()).isEqualTo(304);
		assertThat(ask(feed.path(), "If-Modified-Since", header(first, "Last-Modified")).statusCode()).isEqualTo(304);
		Sittings.duty(GUANXIAN, 1, 1, TUESDAY.plusDays(7), Half.MORNING);
		assertThat(ask(feed.path(), "If-None-Match", header(first, "ETag")).statusCode()).isEqualTo(200);
	}

	@Test
	void anotherAddressEndsTheOldOne() throws Exception {
		FeedView old = own();
		assertThat(as(GUANXIAN.representative(1), this.feeds::own).orElseThrow().secret()).isEqualTo(old.secret());
		FeedView present = own();
		assertThat(present.secret()).startsWith("guanxian-")
			.hasSize("guanxian-".length() + 26)
			.isNotEqualTo(old.secret());
		assertThat(ask(old.path()).statusCode()).isEqualTo(404);
		assertThat(ask(present.path()).statusCode()).isEqualTo(200);
	}

	@Test
	void aSecretOpensNoOtherCountyAndNothingThatIsNone() throws Exception {
		FeedView feed = own();
		String random = feed.secret().substring("guanxian-".length());
		for (String secret : List.of("sishui-" + random, "gaoxian-" + random, "nowhere-" + random, "371525-" + random,
				"guanxian-" + "a".repeat(26), "guanxian", "-", "guanxian-" + random.toUpperCase(Locale.ROOT))) {
			assertThat(ask("/calendar/" + secret + ".ics").statusCode()).as(secret).isEqualTo(404);
		}
		assertThat(ask("/calendar/").statusCode()).isIn(401, 403, 302, 404);
	}

	@Test
	void whoeverIsNoRepresentativeAnyMoreHasNoAddress() throws Exception {
		FeedView feed = own();
		Records
			.write("""
					insert into standing (county_id, id, version, representative_id, state, "from", reason, by_name, recorded_at)
					values (371525, '%s', 0, '%s', 'ENDED', '2026-11-20', '调离', '管理员', '2026-11-20 09:00+08')"""
				.formatted(UUID.randomUUID(), GUANXIAN.representativeId(1)));
		assertThat(ask(feed.path()).statusCode()).isEqualTo(404);
		Records.write("delete from standing where county_id = 371525 and state = 'ENDED'");
	}

	@Test
	void guessingComesToAnEnd() throws Exception {
		FeedView feed = own();
		int status = 0;
		for (int tries = 0; tries < 61; tries++) {
			status = ask("/calendar/guanxian-" + "b".repeat(26) + ".ics").statusCode();
		}
		assertThat(status).isEqualTo(429);
		assertThat(ask(feed.path()).statusCode()).isEqualTo(429);
		Records.write("delete from bucket");
	}

	@Test
	void noLogKeepsASecret(CapturedOutput output) throws Exception {
		FeedView feed = own();
		ask(feed.path());
		ask(feed.path().replace(".ics", "x.ics"));
		assertThat(output.getAll()).doesNotContain(feed.secret());
		assertThat(feed.toString()).doesNotContain(feed.secret());
	}

	@Test
	void theZoneHasTheSummersOfTheEighties() throws Exception {
		String body = ask(own().path()).body();
		String zone = body.substring(body.indexOf("BEGIN:VTIMEZONE"), body.indexOf("BEGIN:VEVENT"));
		for (String local : List.of("1985-07-01T12:00", "1986-05-03T12:00", "1986-05-05T12:00", "1986-09-13T12:00",
				"1986-09-15T12:00", "1988-04-16T12:00", "1988-04-18T12:00", "1991-09-14T12:00", "1991-09-16T12:00",
				"1992-07-01T12:00", "2026-07-01T12:00", "2026-11-24T09:00")) {
			LocalDateTime time = LocalDateTime.parse(local);
			String event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + zone
					+ "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261122T010000Z\r\nDTSTART;TZID=Asia/Shanghai:"
					+ DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").format(time)
					+ "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
			assertThat(starts(only(parse(event)))).as(local).isEqualTo(time.atZone(CHINA).toInstant());
		}
	}

	@Test
	void aNameWithARareSignIsNotCutInHalf() throws Exception {
		Records.write(
				"update studio set name = repeat('\uD869\uDED6', 40) where county_id = 371525 and slug = 'studio-2'");
		FeedView feed = as(GUANXIAN.representative(3), this.feeds::makeOwn);
		VEvent event = only(parse(ask(feed.path()).body()));
		assertThat(value(event, Property.SUMMARY)).isEqualTo("驻室接待：" + "\uD869\uDED6".repeat(40));
		Records.write("update studio set name = '崇文街道党代表工作室' where county_id = 371525 and slug = 'studio-2'");
	}

	@Test
	void pythonReadsItAsWell() throws Exception {
		String body = ask(own().path()).body();
		Process python = new ProcessBuilder(PYTHON, "-c", """
				import sys
				try:
				    import icalendar
				except ImportError:
				    sys.exit(77)
				calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
				for event in calendar.walk('VEVENT'):
				    start = event.decoded('dtstart')
				    sys.stdout.buffer.write(f"{event['uid']} {start.isoformat()} {event['summary']}\\n".encode('utf-8'))
				""").redirectError(ProcessBuilder.Redirect.INHERIT).start();
		python.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
		python.getOutputStream().close();
		String read = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int status = python.waitFor();
		Assumptions.assumeTrue(status != 77, "python3-icalendar is not installed");
		assertThat(status).isZero();
		assertThat(read.strip()).isEqualTo(this.duty + "@lianxin 2026-11-24T09:00:00+08:00 驻室接待：清泉街道党代表工作室");
	}

	@Test
	void theAddressIsMadeShownAndReplacedOnThePages() throws Exception {
		Browser liu = new Browser(this.port).signIn(GUANXIAN.representative(1)).open("/desk/my-duties");
		String here = "/desk/my-duties/calendar";
		liu.open(here);
		assertThat(liu.text()).contains("还没有订阅地址");
		liu.send(here);
		String address = liu.page().selectFirst("#address").text();
		assertThat(address).startsWith("http://").endsWith(".ics");
		assertThat(liu.page().select("a[href^=webcal]")).hasSize(1);
		assertThat(ask(URI.create(address).getPath()).statusCode()).isEqualTo(200);
		liu.open(here + "/replacement").send(here + "/replacement");
		assertThat(liu.text()).contains("已换成新的订阅地址");
		assertThat(liu.page().selectFirst("#address").text()).isNotEqualTo(address);
		assertThat(ask(URI.create(address).getPath()).statusCode()).isEqualTo(404);
		String studio = "/desk/duties/calendar/studio-1";
		Browser liaison = new Browser(this.port).signIn(GUANXIAN.liaison(1)).open(studio);
		assertThat(liaison.send(studio).text()).contains("已生成订阅地址", "清泉街道党代表工作室");
		assertThat(liaison.peek("/desk/duties/calendar/studio-2").status()).isEqualTo(403);
		assertThat(liaison.peek("/desk/duties/calendar/studio-2/replacement").status()).isEqualTo(403);
		assertThat(liaison.peek("/desk/duties/calendar/nowhere").status()).isEqualTo(404);
		assertThat(new Browser(this.port).signIn(GUANXIAN.supervisor()).peek(studio).status()).isEqualTo(403);
		assertThat(new Browser(this.port).signIn(SISHUI.administrator()).open(studio).text()).contains("还没有订阅地址")
			.doesNotContain("清泉");
	}

	private FeedView own() {
		return as(GUANXIAN.representative(1), this.feeds::makeOwn);
	}

	/** Changes a duty and writes its history, at nine on the first day of the tests. */
	private static void change(UUID duty, String set, String kind, String to) {
		Records.write("""
				update duty set %s where county_id = 371525 and id = '%s';
				insert into duty_change (county_id, id, duty_id, kind, from_id, to_id, by_name, at)
				values (371525, '%s', '%2$s', '%s', '%s', %s, '管理员', '2026-11-22 09:00+08')""".formatted(set, duty,
				UUID.randomUUID(), kind, GUANXIAN.representativeId(1), to));
	}

	private HttpResponse<String> ask(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	private static String header(HttpResponse<?> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static Calendar parse(String text) throws Exception {
		return new CalendarBuilder().build(new StringReader(text));
	}

	private static VEvent only(Calendar calendar) {
		List<VEvent> events = calendar.getComponents("VEVENT");
		assertThat(events).hasSize(1);
		return events.get(0);
	}

	private static String value(VEvent event, String property) {
		return event.getProperty(property).map(Property::getValue).orElse("");
	}

	private static Instant starts(VEvent event) {
		DtStart<Temporal> start = event.<DtStart<Temporal>>getProperty(Property.DTSTART).orElseThrow();
		return ZonedDateTime.from(start.getDate()).toInstant();
	}

}
