package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.account.AuditTrail;
import org.lianxin.activity.ReceptionFacts;
import org.lianxin.activity.ReceptionKind;
import org.lianxin.activity.ReceptionLog;
import org.lianxin.activity.RecordReception;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyFilter;
import org.lianxin.roster.Half;
import org.lianxin.support.Bookings;
import org.lianxin.support.ListPages;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Sittings;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.NeighbourRosters;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;

/**
 * The lists of duties, of what changes them, of appointments and receptions go out as
 * they are filtered, and never more than their reader may see. Today is Sunday, 22
 * November 2026.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyExportTests {

	private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

	private static final String NOVEMBER = "from=2026-11-01&until=2026-11-30";

	private static final String CHANGES = """
			insert into duty_leave (county_id, id, version, representative_id, "from", until, reason, state, asked_by, asked_at)
			values (%1$d, '%2$s', 0, '%3$s', '2026-12-20', '2026-12-22', '%4$s出差', 'ASKED', '%4$s建国', '2026-11-22');
			insert into duty_swap (county_id, id, version, duty_id, representative_id, words, state, offered_at)
			values (%1$d, '%2$s', 0, '%2$s', '%3$s', '%4$s', 'OFFERED', '2026-11-22');
			insert into duty_loan (county_id, id, version, representative_id, studio_id, "from", reason, by_name, recorded_at)
			values (%1$d, '%2$s', 0, '%3$s', '%5$s', '2026-11-01', '%4$s人手', '%4$s管理', '2026-11-22');
			insert into duty_wish values (%1$d, '%3$s', 0, '{1,3}', 'MORNING', '%4$s联络', '2026-11-22')""";

	private static final String OPEN_CURSORS = """
			select count(*) from pg_cursors where statement like '%from duty d%' and statement not like '%pg_cursors%'""";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private ApplicationContext portal;

	private String draft = "";

	@BeforeAll
	void bothCountiesHaveSomethingOfEverything() {
		for (TwoCounties.Place county : List.of(SISHUI, GUANXIAN)) {
			UUID duty = Sittings.duty(county, 1, 1, TUESDAY, Half.MORNING);
			Sittings.duty(county, 2, 3, TUESDAY, Half.AFTERNOON);
			Sittings.duty(county, 2, null, TUESDAY, Half.AFTERNOON);
			Sittings.duty(county, 1, 2, LocalDate.of(2026, 12, 8), Half.AFTERNOON);
			Records.write(CHANGES.formatted(county.id(), duty, county.representativeId(1), county.family(),
					county.studio(2)));
			Bookings bookings = new Bookings(this.portal, county);
			bookings.book(bookings.studio(), duty);
			receive(county);
			this.draft = NeighbourRosters.draw(this.portal, county).get("/desk/rosters/{id}").get(0);
		}
		Records.write("update duty set profession = 'LAW', leading_cadre = true where representative_id is null");
	}

	private void receive(TwoCounties.Place county) {
		as(county.representative(1), () -> this.portal.getBean(ReceptionLog.class)
			.record(new RecordReception(
					UUID.randomUUID(), null, new ReceptionFacts(county.studio(1), county.representativeId(1),
							LocalDate.of(2026, 11, 20), ReceptionKind.PHONE, 2, county.family() + "问水费", "家里情况", "已解释"),
					null)));
	}

	@ParameterizedTest
	@CsvSource({ "/desk/duties?studio=all&day=2026-11-24, duties, 刘德顺, 孔建国",
			"/desk/duties?studio=studio-1&view=month, duties, 刘建国, 孔建国",
			"/desk/duties?studio=studio-1&view=week&day=2026-11-25, duties, 刘建国, 孔建国", "/desk/leave, leave, 刘出差, 孔出差",
			"/desk/swaps, swaps, 刘建国, 孔建国", "/desk/duty-gaps, duty-gaps, 崇文, 泗水",
			"/desk/duty-wishes, duty-wishes, 刘建国, 孔建国", "/desk/duty-loans, duty-loans, 刘人手, 孔人手",
			"/desk/appointments, appointments, GX-A-2026, SS-A-2026", "/desk/receptions, receptions, 刘问水费, 孔问水费" })
	void aListGoesOutWithItsCountyAlone(String page, String list, String ours, String theirs) {
		String file = lists().export(ADMINISTRATOR, page);
		assertThat(file).startsWith(page.replaceFirst("[?].*", "") + "/export.xlsx");
		List<List<String>> rows = lists().rows(ADMINISTRATOR, file);
		assertThat(rows).hasSizeGreaterThan(1);
		assertThat(rows.toString()).contains(ours).doesNotContain(theirs);
		assertThat(audited()).anyMatch((event) -> event.startsWith("EXPORTED " + list + " rows=" + (rows.size() - 1)));
	}

	@Test
	void dutiesGoOutWithWhoSitsAndWhatBecameOfThem() {
		List<List<String>> rows = lists().rows(ADMINISTRATOR, "/desk/duties/export.xlsx?studio=all&" + NOVEMBER);
		assertThat(rows.get(0)).containsExactly("日期", "时段", "开始时间", "结束时间", "工作室", "席位", "要求", "代表", "代表编号", "职务", "状态",
				"已锁定");
		assertThat(rows).hasSize(4);
		assertThat(rows.get(1))
			.startsWith("2026-11-24", "上午", "09:00", "11:30", GUANXIAN.studioName(1), "1", "", "刘建国", "rep1")
			.contains("待值班");
		assertThat(rows.get(3))
			.startsWith("2026-11-24", "下午", "14:30", "17:00", GUANXIAN.studioName(2), "2", "领导干部、法律政法", "", "")
			.contains("空班");
		assertThat(audited())
			.anyMatch((event) -> event.equals("EXPORTED duties rows=3 from=2026-11-01 until=2026-11-30"));
	}

	@Test
	void aFileOfDutiesHoldsTheDaysOfItsPage() {
		String base = "/desk/duties?studio=studio-1&view=";
		assertThat(file(ADMINISTRATOR, base + "month&day=2026-11-10")).hasSize(2);
		assertThat(file(ADMINISTRATOR, base + "month&day=2026-12-10")).hasSize(2);
		assertThat(file(ADMINISTRATOR, base + "week&day=2026-11-29")).hasSize(2);
		assertThat(file(ADMINISTRATOR, base + "week&day=2026-11-30")).hasSize(1);
		assertThat(file(ADMINISTRATOR, "/desk/duties?day=2026-12-08")).hasSize(2);
		assertThat(lists().page(ADMINISTRATOR, "/desk/duties?studio=studio-1").select("[name=from]").val())
			.isEqualTo("2026-11-01");
		assertThat(lists().rows(ADMINISTRATOR,
				"/desk/duties/export.xlsx?studio=studio-1&from=2026-11-24&until=2026-12-08"))
			.hasSize(3);
		assertThat(lists().status(ADMINISTRATOR, "/desk/duties/export.xlsx?studio=nowhere")).isEqualTo(404);
	}

	@Test
	void whatChangesDutiesGoesOutWithItsFacts() {
		assertThat(file(ADMINISTRATOR, "/desk/leave").get(1)).startsWith("刘建国", "rep1", GUANXIAN.studioName(1),
				"2026-12-20", "2026-12-21", "刘出差", "待批准", "刘建国");
		assertThat(file(ADMINISTRATOR, "/desk/swaps").get(1)).startsWith("2026-11-24", "上午", "09:00", "11:30",
				GUANXIAN.studioName(1), "刘建国", "代值这一班", "本工作室全体代表", "等待接班");
		assertThat(file(ADMINISTRATOR, "/desk/duty-wishes?studio=" + GUANXIAN.studio(1)))
			.anySatisfy(
					(row) -> assertThat(row).startsWith("刘建国", "rep1", GUANXIAN.studioName(1), "周一、周三", "上午", "刘联络"))
			.hasSize(3);
		assertThat(file(ADMINISTRATOR, "/desk/duty-loans").get(1)).startsWith("刘建国", "rep1", GUANXIAN.studioName(1),
				GUANXIAN.studioName(2), "2026-11-01", "", "刘人手", "", "刘管理");
		assertThat(file(ADMINISTRATOR, "/desk/receptions").get(1)).startsWith("2026-11-20", "刘问水费",
				GUANXIAN.studioName(1), "刘建国", "电话接待", "2");
	}

	@Test
	void noResidentIsNamed() {
		List<List<String>> appointments = file(ADMINISTRATOR, "/desk/appointments");
		assertThat(appointments.get(1)).contains("问问养老金", GUANXIAN.studioName(1), "2026-11-24", "09:00", "刘建国");
		assertThat(appointments.toString()).doesNotContain("李", "139");
		assertThat(file(ADMINISTRATOR, "/desk/receptions").toString()).doesNotContain("家里情况", "已解释");
	}

	@Test
	void aDraftGoesOutToAdministratorsAsItIsProposed() {
		String page = "/desk/rosters/" + this.draft + "/duties";
		assertThat(file(ADMINISTRATOR, page).get(1)).startsWith("2049-12-02", "上午", "09:00", "11:30",
				GUANXIAN.studioName(1), "1", "", "刘建国", "rep1", "新增");
		assertThat(file(ADMINISTRATOR, page + "?show=CHANGED")).hasSize(1);
		assertThat(file(ADMINISTRATOR, page + "?studio=" + GUANXIAN.studio(2))).hasSize(1);
		String file = page + "/export.xlsx";
		assertThat(lists().status(ADMINISTRATOR, file + "?show=NONE")).isEqualTo(422);
		assertThat(lists().status(ADMINISTRATOR, page + "?studio=qingquan")).isEqualTo(422);
		assertThat(lists().page(ADMINISTRATOR, page + "?after=nowhere").select("tbody tr")).hasSize(1);
		assertThat(lists().status(SISHUI.administrator(), file)).isEqualTo(404);
		assertThat(lists().status(LIAISON, file)).isEqualTo(403);
		assertThat(lists().status(GUANXIAN.supervisor(), file)).isEqualTo(403);
		assertThat(audited()).contains("EXPORTED roster-duties rows=0 roster=" + this.draft + " show=CHANGED");
	}

	@Test
	void aLiaisonTakesOutTheirOwnStudioAlone() {
		for (String list : List.of("leave", "swaps", "duty-wishes", "appointments", "receptions")) {
			String all = "/desk/" + list + "/export.xlsx";
			assertThat(lists().rows(LIAISON, all).toString()).as(list).contains(GUANXIAN.studioName(1));
			assertThat(lists().rows(GUANXIAN.liaison(2), all).toString()).as(list)
				.doesNotContain("刘建国", GUANXIAN.studioName(1));
		}
		assertThat(lists().rows(LIAISON, "/desk/duty-gaps/export.xlsx?studio=" + GUANXIAN.studio(2))).hasSize(1);
		assertThat(lists().rows(LIAISON, "/desk/duty-wishes/export.xlsx?studio=" + GUANXIAN.studio(2)).toString())
			.doesNotContain("刘德顺");
		assertThat(lists().rows(LIAISON, "/desk/duties/export.xlsx?" + NOVEMBER)).hasSize(2);
		assertThat(lists().page(LIAISON, "/desk/duties?studio=studio-2").select("a[download]")).isEmpty();
		assertThat(lists().status(LIAISON, "/desk/duties/export.xlsx?studio=studio-2")).isEqualTo(403);
		assertThat(lists().status(LIAISON, "/desk/duties/export.xlsx?studio=all")).isEqualTo(403);
	}

	@Test
	void aRepresentativeTakesOutWhatIsTheirOwn() {
		for (String list : List.of("leave", "swaps", "appointments", "receptions")) {
			String file = "/desk/" + list + "/export.xlsx";
			assertThat(lists().rows(LIU, file)).as(list).hasSize(2);
			assertThat(lists().rows(GUANXIAN.representative(3), file)).as(list).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "duties, unit1 rep1 auditor security", "leave, unit1 supervisor auditor", "swaps, unit1 auditor",
			"duty-gaps, unit1 rep1 supervisor auditor", "duty-wishes, unit1 rep1 supervisor auditor",
			"duty-loans, unit1 rep1 supervisor auditor liaison1", "appointments, unit1 security",
			"receptions, unit1 security" })
	void nobodyTakesOutWhatTheyMayNotRead(String list, String people) {
		List<String> before = audited();
		for (String name : people.split(" ")) {
			assertThat(lists().status(person(name), "/desk/" + list + "/export.xlsx")).as(name).isEqualTo(403);
		}
		assertThat(audited()).isEqualTo(before);
	}

	private static Person person(String name) {
		return switch (name) {
			case "unit1" -> GUANXIAN.officer(1);
			case "rep1" -> LIU;
			case "liaison1" -> LIAISON;
			case "supervisor" -> GUANXIAN.supervisor();
			case "auditor" -> GUANXIAN.auditor();
			case "security" -> GUANXIAN.securityAdministrator();
			default -> throw new IllegalArgumentException(name);
		};
	}

	@Test
	void aFileKeepsTheFiltersOfItsPage() {
		String other = GUANXIAN.studio(2).toString();
		for (String narrowed : List.of("/desk/leave?state=APPROVED", "/desk/leave?studio=" + other,
				"/desk/swaps?state=TAKEN", "/desk/swaps?studio=" + other,
				"/desk/duty-gaps?studio=" + GUANXIAN.studio(1), "/desk/duty-loans?studio=" + GUANXIAN.studio(1),
				"/desk/appointments?state=KEPT", "/desk/appointments?studio=" + other,
				"/desk/appointments?day=2026-11-25", "/desk/receptions?kind=ON_SITE",
				"/desk/receptions?studio=" + other, "/desk/receptions?from=2026-11-21",
				"/desk/receptions?until=2026-11-19")) {
			assertThat(lists().page(ADMINISTRATOR, narrowed).select("tbody tr")).as(narrowed).isEmpty();
			assertThat(file(ADMINISTRATOR, narrowed)).as(narrowed).hasSize(1);
		}
		assertThat(file(ADMINISTRATOR, "/desk/duty-wishes?studio=" + other).toString()).contains("刘德顺")
			.doesNotContain("刘建国");
		assertThat(file(ADMINISTRATOR, "/desk/duty-gaps?studio=" + other)).hasSize(2);
		assertThat(audited()).contains("EXPORTED leave rows=0 state=APPROVED",
				"EXPORTED duty-gaps rows=1 studio=" + other, "EXPORTED receptions rows=0 from=2026-11-21");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/desk/leave?state=NONE", "/desk/leave?studio=qingquan", "/desk/swaps?state=NONE",
			"/desk/swaps?studio=qingquan", "/desk/duty-gaps?studio=qingquan", "/desk/duty-wishes?studio=qingquan",
			"/desk/duty-loans?studio=qingquan", "/desk/appointments?state=NONE", "/desk/appointments?studio=qingquan",
			"/desk/appointments?day=soon", "/desk/receptions?kind=NONE", "/desk/receptions?from=soon" })
	void aFilterThatCannotBeReadShowsAndSendsNothing(String address) {
		MockHttpServletResponse answer = lists().ask(ADMINISTRATOR, address);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(ListPages.read(answer).select("tbody tr")).isEmpty();
		assertThat(ListPages.read(answer).select(".field__error").text()).isEqualTo("这一项填得不对，请重新选择或填写");
		assertThat(ListPages.read(answer).select("details.filtering:not([open]) .field__error")).isEmpty();
		assertThat(lists().status(ADMINISTRATOR, address.replaceFirst("[?]", "/export.xlsx?"))).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "day=soon", "view=year", "from=2026-11-01", "until=2026-11-01",
			"from=2026-11-02&until=2026-11-01", "from=1800-01-01&until=2026-11-01", "from=soon&until=2026-11-01",
			"day=9999-01-01" })
	void aTimeThatCannotBeReadSendsNoDuties(String narrowed) {
		MockHttpServletResponse answer = lists().ask(ADMINISTRATOR, "/desk/duties/export.xlsx?" + narrowed);
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(ListPages.read(answer).select("main").text()).contains("筛选条件无法识别，没有导出。");
	}

	@Test
	void wishesAreReadPageByPage() {
		String list = "/desk/duty-wishes?studio=" + GUANXIAN.studio(1);
		assertThat(lists().page(ADMINISTRATOR, list).select("tbody th").eachText()).containsExactly("刘建国", "刘秀英");
		Document next = lists().page(ADMINISTRATOR, list + "&after=" + GUANXIAN.representativeId(1));
		assertThat(next.select("tbody th").eachText()).containsExactly("刘秀英");
		assertThat(next.select(".pager a").attr("href")).isEqualTo(list);
	}

	@Test
	void aPlaceThatCannotBeReadIsTheBeginning() {
		for (String list : List.of("leave?", "swaps?", "duty-gaps?", "duty-loans?",
				"duty-wishes?studio=" + GUANXIAN.studio(1) + "&", "appointments?", "receptions?")) {
			assertThat(lists().page(ADMINISTRATOR, "/desk/" + list + "after=nowhere").select("tbody tr")).as(list)
				.isNotEmpty();
		}
	}

	@Test
	void aLongListAsksNoMoreThanAShortOne() {
		List<String> files = Stream
			.of("duties/export.xlsx?studio=all&from=2027-01-01&until=2027-12-31", "leave/export.xlsx",
					"swaps/export.xlsx", "duty-gaps/export.xlsx", "duty-wishes/export.xlsx", "duty-loans/export.xlsx",
					"appointments/export.xlsx", "receptions/export.xlsx", "duty-gaps?studio=" + GUANXIAN.studio(1),
					"duty-wishes?studio=" + GUANXIAN.studio(1), "duty-loans?studio=" + GUANXIAN.studio(2),
					"rosters/" + this.draft + "/duties/export.xlsx")
			.map((file) -> "/desk/" + file)
			.toList();
		files.forEach((file) -> lists().statements(ADMINISTRATOR, file));
		List<Integer> few = files.stream().map((file) -> lists().statements(ADMINISTRATOR, file)).toList();
		for (int n = 1; n < 29; n++) {
			UUID duty = Sittings.duty(GUANXIAN, 1, 4, LocalDate.of(2027, 1, n), Half.MORNING);
			Sittings.duty(GUANXIAN, 1, null, LocalDate.of(2026, 11, 27), Half.MORNING);
			Records.write("""
					insert into duty_swap (county_id, id, version, duty_id, representative_id, state, offered_at)
					values (%d, '%2$s', 0, '%2$s', '%3$s', 'OFFERED', '2026-11-22');
					""".formatted(GUANXIAN.id(), duty, GUANXIAN.representativeId(4)));
			receive(GUANXIAN);
		}
		try {
			assertThat(files.stream().map((file) -> lists().statements(ADMINISTRATOR, file)))
				.containsExactlyElementsOf(few)
				.allSatisfy((count) -> assertThat(count).isBetween(1, 16));
		}
		finally {
			Records.write("delete from reception where day = '2026-11-20' and ctid not in"
					+ " (select min(ctid) from reception group by county_id)");
			Records.write("delete from duty_swap where representative_id = '" + GUANXIAN.representativeId(4) + "'");
			Records.write("delete from duty where day = '2026-11-27' or day > '2027-01-01'");
		}
	}

	/**
	 * While the first of 100,000 is read, the last still waits in the database. Keys are
	 * not checked, which would take longer than the test.
	 */
	@Test
	void manyDutiesComeThroughACursor() {
		Records
			.write("""
					insert into duty (county_id, id, version, studio_id, day, half, seat, starts_at, ends_at, leading_cadre,
					  representative_id, pinned, state)
					select %d, gen_random_uuid(), 0, case n %% 2 when 0 then '%s'::uuid else '%s'::uuid end,
					  date '2028-01-01' + n / 100, case n / 2 %% 2 when 0 then 'MORNING' else 'AFTERNOON' end, 1 + n / 4 %% 25,
					  timestamptz '2028-01-01 01:00Z' + n / 100 * interval '1 day',
					  timestamptz '2028-01-01 03:30Z' + n / 100 * interval '1 day', false, null, false, 'PLANNED'
					from generate_series(0, 99999) n"""
				.formatted(GUANXIAN.id(), GUANXIAN.studio(1), GUANXIAN.studio(2)));
		DutyFilter filter = new DutyFilter(null, LocalDate.of(2028, 1, 1), LocalDate.of(2031, 1, 1));
		List<Integer> open = new ArrayList<>();
		int[] read = new int[1];
		List<String> statements = Statements
			.of(() -> as(ADMINISTRATOR, () -> this.portal.getBean(DutyBook.class).each(filter, (duty) -> {
				if (read[0]++ == 0) {
					open.add(this.portal.getBean(JdbcClient.class).sql(OPEN_CURSORS).query(Integer.class).single());
				}
			})));
		Records.write("set session_replication_role = replica; delete from duty where day >= '2028-01-01'");
		assertThat(open).containsExactly(1);
		assertThat(read[0]).isEqualTo(100_000);
		assertThat(statements).hasSizeLessThan(4);
	}

	private List<List<String>> file(Person person, String page) {
		return lists().rows(person, lists().export(person, page));
	}

	private List<String> audited() {
		return as(GUANXIAN.auditor(), () -> this.trail.newest(null, null)).rows()
			.stream()
			.map((event) -> event.kind() + " " + event.subject() + " " + event.purpose())
			.toList();
	}

	private ListPages lists() {
		return new ListPages(this.mvc);
	}

}
