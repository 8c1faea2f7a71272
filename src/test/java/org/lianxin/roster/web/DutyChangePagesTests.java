package org.lianxin.roster.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lianxin.roster.Half;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Sittings.duty;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PortalTest
class DutyChangePagesTests {

	private static final Person COLLEAGUE = GUANXIAN.representative(2);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MutableClock clock;

	@Test
	void aSubstituteIsChosenAmongThoseWhoCan() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, 23), Half.MORNING);
		String duty = "/desk/duties/" + id;
		assertThat(page(LIAISON, duty).select("aside .button").eachText()).containsExactlyInAnyOrder("安排替班", "锁定，重排时不动",
				"取消这一班次");
		Document form = page(LIAISON, duty + "/assignment");
		assertThat(form.select(".choice").eachText()).singleElement().asString().contains("刘秀英", "本月 0 班");
		String colleague = GUANXIAN.representativeId(2).toString();
		Document refused = send(LIAISON, 422, duty + "/assignment", "version", "0", "representativeId", colleague);
		assertThat(refused.select(".field__error").text()).isEqualTo("请写明原因。");
		assertThat(refused.select("[name=representativeId][checked]").val()).isEqualTo(colleague);
		assertThat(send(LIAISON, 422, duty + "/assignment", "version", "0").text()).contains("请选择一位代表");
		send(LIAISON, 302, duty + "/pin", "version", "0", "pinned", "true");
		Document overtaken = send(LIAISON, 409, duty + "/assignment", "version", "0", "representativeId", colleague,
				"reason", "临时住院");
		assertThat(overtaken.text()).contains("刚才有人先改动了这一班次", "刘联络");
		assertThat(overtaken.select("[name=reason]").val()).isEqualTo("临时住院");
		assertThat(overtaken.select("[name=version]").val()).isEqualTo("1");
		send(LIAISON, 302, duty + "/assignment", "version", "1", "representativeId", colleague, "reason", "临时住院");
		assertThat(page(LIAISON, duty).select(".timeline li").first().text()).contains("临时替班", "刘建国 → 刘秀英", "临时住院");
		assertThat(page(GUANXIAN.representative(3), duty).select(".timeline")).isEmpty();
	}

	@Test
	void attendanceIsRecordedWithOneTapAndPutRight() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2026, 11, 24), Half.MORNING);
		UUID other = duty(GUANXIAN, 1, 2, LocalDate.of(2026, 11, 24), Half.MORNING);
		this.clock.set("2026-11-24T12:00");
		String duty = "/desk/duties/" + id;
		assertThat(page(LIU, duty).select("aside .button").eachText()).containsExactly("登记到岗");
		send(LIU, 302, duty + "/attendance", "version", "0");
		assertThat(send(LIAISON, 422, duty + "/correction", "version", "1", "reason", "记错了").text())
			.contains("请选择实际情况");
		send(LIAISON, 302, duty + "/correction", "version", "1", "state", "MISSED", "reason", "当天没有来");
		assertThat(page(LIAISON, duty).text()).contains("未到岗", "更正", "当天没有来");
		assertThat(page(LIAISON, "/desk/duty-attendance").select("tbody tr").text()).contains("2026-11-24", "刘秀英")
			.doesNotContain("刘建国", "孔");
		send(LIAISON, 302, "/desk/duty-attendance", "kept", other + ":0", "kept", "nonsense");
		assertThat(page(LIAISON, "/desk/duty-attendance").select("main").text()).doesNotContain("2026-11-24");
	}

	@Test
	void leaveIsAskedForApprovedAndItsDutiesGivenToOthers() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2026, 12, 1), Half.MORNING);
		Document refused = send(LIU, 422, "/desk/leave", "from", "2026-11-01", "lastDay", "2026-12-02", "reason", "住院");
		assertThat(refused.select(".field__error").text()).isEqualTo("开始日期不能早于今天。");
		assertThat(refused.select("[name=reason]").val()).isEqualTo("住院");
		assertThat(send(LIU, 422, "/desk/leave", "from", "2026-12-02", "lastDay", "2026-12-01").select(".field__error")
			.text()).contains("结束日期不能早于开始日期。", "请写明请假事由。");
		String leave = sent(LIU, "/desk/leave", "from", "2026-12-01", "lastDay", "2026-12-02", "reason", "住院检查");
		assertThat(page(LIU, leave).select("aside").text()).contains("撤回或销假").doesNotContain("批准或不批准");
		assertThat(page(LIAISON, "/desk/leave").select("tbody tr").text()).contains("刘建国", "待批准");
		assertThat(page(LIAISON, leave + "/decision").text()).contains("批准后会空出的班次", "2026-12-01");
		assertThat(send(LIAISON, 422, leave + "/decision", "version", "0", "verdict", "REFUSE").text())
			.contains("不批准的，请说明原因");
		send(LIAISON, 302, leave + "/decision", "version", "0", "verdict", "APPROVE");
		assertThat(page(LIAISON, leave).select("a[href$=assignment]").attr("href"))
			.isEqualTo("/desk/duties/" + id + "/assignment");
		assertThat(page(LIU, leave).select("a[href$=assignment]")).isEmpty();
		assertThat(send(LIAISON, 409, leave + "/decision", "version", "0", "verdict", "REFUSE", "answer", "人手不够")
			.select("[name=answer]")
			.val()).isEqualTo("人手不够");
		assertThat(page(LIAISON, "/desk/leave?state=ASKED").select(".empty")).isNotEmpty();
		assertThat(page(SISHUI.administrator(), "/desk/leave").select("tbody tr")).isEmpty();
		assertThat(page(ADMINISTRATOR, 422, "/desk/leave?state=NONE").select("tbody tr")).isEmpty();
	}

	@Test
	void aSwapIsOfferedTakenAndTakenBack() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2026, 12, 8), Half.MORNING);
		UUID theirs = duty(GUANXIAN, 1, 2, LocalDate.of(2026, 12, 9), Half.MORNING);
		Document form = page(LIU, "/desk/duties/" + id + "/swap");
		assertThat(form.select("[name=to] option").last().text()).startsWith("刘秀英（本季");
		assertThat(form.select("[name=wanted] optgroup").attr("label")).isEqualTo("刘秀英");
		String swap = sent(LIU, "/desk/duties/" + id + "/swap", "manner", "EXCHANGE", "wanted", theirs.toString(),
				"words", "那天要开会");
		assertThat(page(COLLEAGUE, "/desk/me").select("[aria-labelledby=offers]").text()).contains("请您来换", "刘建国");
		assertThat(page(COLLEAGUE, swap).text()).contains("用这一班来换", "2026-12-09", "那天要开会");
		send(COLLEAGUE, 302, swap + "/acceptance");
		assertThat(send(COLLEAGUE, 409, swap + "/acceptance").text()).contains("已经有人接受");
		assertThat(page(LIAISON, "/desk/swaps?state=TAKEN").select("tbody tr").text()).contains("刘建国", "已换班");
		assertThat(send(LIAISON, 422, swap + "/veto").text()).contains("请写明原因");
		send(LIAISON, 302, swap + "/veto", "reason", "当天有专题接待");
		assertThat(page(LIU, swap).text()).contains("联络员已撤销", "当天有专题接待");
		assertThat(page(LIU, "/desk/duties/" + id).text()).contains("撤销换班");
		assertThat(page(SISHUI.administrator(), "/desk/swaps").select("tbody tr")).isEmpty();
	}

	@Test
	void wishesAreReachedFromADutyAndFromARecord() {
		String own = "/desk/duties/" + duty(GUANXIAN, 1, 1, LocalDate.of(2026, 12, 16), Half.MORNING);
		String lent = "/desk/duties/" + duty(GUANXIAN, 1, 3, LocalDate.of(2026, 12, 16), Half.AFTERNOON);
		String record = "/desk/representatives/rep1";
		String wishes = "a[href=/desk/duty-wishes/" + GUANXIAN.representativeId(1) + "]";
		for (Person reader : List.of(LIAISON, ADMINISTRATOR)) {
			assertThat(page(reader, own).select(wishes)).hasSize(1);
			assertThat(page(reader, record).select(wishes)).hasSize(1);
		}
		assertThat(page(LIU, own).select(wishes)).hasSize(1);
		for (Person reader : List.of(COLLEAGUE, GUANXIAN.supervisor(), GUANXIAN.liaison(2))) {
			assertThat(page(reader, own).select("a[href*=duty-wishes/]")).isEmpty();
		}
		assertThat(page(GUANXIAN.supervisor(), record).select("a[href*=duty-wishes/]")).isEmpty();
		assertThat(page(LIAISON, lent).select("a[href*=duty-wishes/]")).isEmpty();
	}

	@Test
	void whoeverDeclinesMaySayWhyAndLosesNothingTyped() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2026, 12, 15), Half.MORNING);
		String swap = sent(LIU, "/desk/duties/" + id + "/swap", "manner", "GIVE", "to",
				GUANXIAN.representativeId(2).toString());
		assertThat(page(COLLEAGUE, swap).select("form[action$=/refusal] [name=reason]")).hasSize(1);
		assertThat(page(LIU, swap).select("form[action$=/refusal]")).isEmpty();
		Document again = send(COLLEAGUE, 422, swap + "/refusal", "reason", "长".repeat(201));
		assertThat(again.selectFirst("[name=reason]").val()).hasSize(201);
		assertThat(again.select(".field__error")).hasSize(1);
		send(COLLEAGUE, 302, swap + "/refusal", "reason", "那天送孩子考试");
		for (Person reader : List.of(LIU, LIAISON)) {
			assertThat(page(reader, swap).select(".facts").text()).contains("对方不便", "那天送孩子考试");
		}
		assertThat(send(COLLEAGUE, 409, swap + "/refusal", "reason", "晚了").selectFirst("[name=reason]").val())
			.isEqualTo("晚了");
	}

	@Test
	void aGapIsFilledWithOneTap() {
		UUID id = duty(GUANXIAN, 2, null, LocalDate.of(2026, 11, 26), Half.MORNING);
		duty(SISHUI, 2, null, LocalDate.of(2026, 11, 26), Half.MORNING);
		duty(GUANXIAN, 2, null, LocalDate.of(2027, 1, 26), Half.MORNING);
		Person liaison = GUANXIAN.liaison(2);
		Document gaps = page(liaison, "/desk/duty-gaps");
		assertThat(gaps.select("tbody tr")).hasSize(1);
		assertThat(gaps.select("tbody button").eachText()).containsExactlyInAnyOrder("刘德顺（0）", "刘春梅（0）");
		assertThat(page(LIAISON, "/desk/duty-gaps").select("tbody tr")).isEmpty();
		assertThat(page(liaison, "/desk/petitions").select(".note a[href=/desk/duty-gaps]")).hasSize(1);
		assertThat(page(LIAISON, "/desk/petitions").select(".note a[href=/desk/duty-gaps]")).isEmpty();
		assertThat(Statements.of(() -> page(liaison, "/desk/duty-gaps"))).hasSizeLessThan(10);
		assertThat(sent(liaison, "/desk/duties/" + id + "/assignment", "version", "0", "gap", "true",
				"representativeId", GUANXIAN.representativeId(3).toString()))
			.isEqualTo("/desk/duty-gaps");
		assertThat(page(liaison, "/desk/duty-gaps").select(".empty")).isNotEmpty();
	}

	@Test
	void wishesAreKeptByThoseWhoMay() {
		String own = "/desk/duty-wishes/" + GUANXIAN.representativeId(1);
		assertThat(page(LIU, own).select("[name=weekdays]")).hasSize(7);
		send(LIU, 302, own, "version", "-1", "weekdays", "1", "weekdays", "3", "half", "MORNING");
		assertThat(page(LIAISON, "/desk/duty-wishes").select("tbody tr").text()).contains("周一、周三 上午");
		Document overtaken = send(LIAISON, 409, own, "version", "-1", "weekdays", "5");
		assertThat(overtaken.select("[name=weekdays][checked]").eachAttr("value")).containsExactly("5");
		send(LIAISON, 302, own, "version", overtaken.select("[name=version]").val(), "weekdays", "5");
		send(COLLEAGUE, 403, own, "version", "1", "weekdays", "2");
		assertThat(page(LIU, own).text()).contains("刘联络");
	}

	@Test
	void thoseWhoWishAnythingComeFirst() {
		Person liaison = GUANXIAN.liaison(2);
		Person chunmei = GUANXIAN.representative(4);
		Document silent = page(liaison, "/desk/duty-wishes");
		assertThat(silent.select("tbody th").eachText()).containsExactly("刘德顺", "刘春梅");
		assertThat(silent.select("main .note").text()).contains("还没有代表填写值班意愿");
		String theirs = "/desk/duty-wishes/" + GUANXIAN.representativeId(4);
		send(chunmei, 302, theirs, "version", "-1", "half", "AFTERNOON");
		Document wishes = page(liaison, "/desk/duty-wishes");
		assertThat(wishes.select("tbody th").eachText()).containsExactly("刘春梅", "刘德顺");
		assertThat(wishes.select("main .note")).isEmpty();
		String after = "/desk/duty-wishes?after=";
		assertThat(page(liaison, after + GUANXIAN.representativeId(4)).select("tbody th").eachText())
			.containsExactly("刘德顺");
		assertThat(page(liaison, after + GUANXIAN.representativeId(3)).select("tbody tr")).isEmpty();
		send(chunmei, 302, theirs, "version", "0");
		assertThat(page(liaison, "/desk/duty-wishes").select("main .note")).hasSize(1);
	}

	@Test
	void aRepresentativeIsLentWhereTheCountyLends() {
		assertThat(page(ADMINISTRATOR, "/desk/duty-loans").text()).contains("本县没有开启借用");
		Records.write("""
				insert into roster_settings values (371525, 0, 2, 1, 14, 7, true, 1, 2, 3, 5, 3, 2, 2, 4, 4, 2, 30)""");
		assertThat(send(ADMINISTRATOR, 422, "/desk/duty-loans", "who", "没有这个人", "studioId",
				GUANXIAN.studio(1).toString(), "from", "2027-04-01", "reason", "人手不够")
			.select(".field__error")
			.text()).contains("没有找到这位代表");
		sent(ADMINISTRATOR, "/desk/duty-loans", "who", "刘德顺", "studioId", GUANXIAN.studio(1).toString(), "from",
				"2026-11-22", "reason", "人手不够");
		UUID id = duty(GUANXIAN, 1, null, LocalDate.of(2027, 4, 2), Half.MORNING);
		assertThat(page(LIAISON, "/desk/duties/" + id + "/assignment").select(".choice").text()).contains("刘德顺");
		sent(LIAISON, "/desk/duties/" + id + "/assignment", "version", "0", "representativeId",
				GUANXIAN.representativeId(3).toString());
		String ending = page(ADMINISTRATOR, "/desk/duty-loans").select("a[href$=ending]").attr("href");
		sent(ADMINISTRATOR, ending, "version", "0");
		assertThat(page(LIAISON, "/desk/duties/" + id).text()).contains("空班", "不在本工作室");
		assertThat(page(SISHUI.administrator(), "/desk/duty-loans").select("tbody tr")).isEmpty();
	}

	@Test
	void eachPageAsksTheDatabaseABoundedNumberOfTimes() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2027, 5, 6), Half.MORNING);
		String leave = sent(LIU, "/desk/leave", "from", "2027-05-06", "lastDay", "2027-05-06", "reason", "开会");
		String swap = sent(LIU, "/desk/duties/" + id + "/swap", "manner", "EXCHANGE");
		for (String address : List.of("/desk/duties/" + id, "/desk/leave", leave, "/desk/swaps", swap,
				"/desk/duty-attendance", "/desk/duty-loans")) {
			assertThat(Statements.of(() -> page(ADMINISTRATOR, address))).as(address).hasSizeLessThan(10);
		}
		assertThat(Statements.of(() -> page(LIAISON, "/desk/duties/" + id + "/assignment"))).hasSizeLessThan(12);
		assertThat(Statements.of(() -> page(COLLEAGUE, swap))).hasSizeLessThan(10);
		send(LIU, 302, swap + "/withdrawal");
		assertThat(Statements.of(() -> page(LIU, "/desk/duties/" + id + "/swap"))).hasSizeLessThan(15);
	}

	@Test
	void thePagesAreWholeInEnglish() {
		UUID id = duty(GUANXIAN, 1, 1, LocalDate.of(2027, 6, 6), Half.MORNING);
		String leave = sent(LIU, "/desk/leave", "from", "2027-06-06", "lastDay", "2027-06-06", "reason", "开会");
		String swap = sent(LIU, "/desk/duties/" + id + "/swap", "manner", "GIVE");
		for (String address : List.of("/desk/duties/" + id, "/desk/duties/" + id + "/assignment",
				"/desk/duties/" + id + "/cancellation", "/desk/leave", "/desk/leave/new", leave, leave + "/decision",
				leave + "/withdrawal", "/desk/swaps", swap, swap + "/veto", "/desk/duty-gaps", "/desk/duty-attendance",
				"/desk/duty-wishes", "/desk/duty-wishes/" + GUANXIAN.representativeId(1), "/desk/duty-loans",
				"/desk/duty-loans/new")) {
			Document page = Jsoup.parse(answer(ADMINISTRATOR, 200, get(address).cookie(new Cookie("language", "en"))));
			assertThat(page.select("main").html()).as(address).doesNotContain("??");
		}
	}

	@Test
	void nothingOfAnotherCountyIsFound() {
		UUID theirs = duty(SISHUI, 1, 1, LocalDate.of(2026, 12, 22), Half.MORNING);
		for (String noun : List.of("", "/assignment", "/cancellation", "/absence", "/correction", "/swap")) {
			page(ADMINISTRATOR, 404, "/desk/duties/" + theirs + noun);
		}
		page(ADMINISTRATOR, 404, "/desk/duty-wishes/" + SISHUI.representativeId(1));
	}

	private Document page(Person person, String address) {
		return page(person, 200, address);
	}

	private Document page(Person person, int status, String address) {
		return Jsoup.parse(answer(person, status, get(address)));
	}

	private Document send(Person person, int status, String address, String... typed) {
		return Jsoup.parse(answer(person, status, filled(address, typed)));
	}

	/** Sends what is right and returns where that leads. */
	private String sent(Person person, String address, String... typed) {
		MockHttpServletResponse response = perform(person, filled(address, typed));
		assertThat(response.getStatus()).as(address).isEqualTo(302);
		return String.valueOf(response.getRedirectedUrl());
	}

	private static MockHttpServletRequestBuilder filled(String address, String... typed) {
		MockHttpServletRequestBuilder request = post(address).with(csrf());
		for (int i = 0; i < typed.length; i += 2) {
			request.param(typed[i], typed[i + 1]);
		}
		return request;
	}

	private String answer(Person person, int status, MockHttpServletRequestBuilder request) {
		MockHttpServletResponse response = perform(person, request);
		assertThat(response.getStatus()).isEqualTo(status);
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse perform(Person person, MockHttpServletRequestBuilder request) {
		try {
			return this.mvc.perform(request.with(user(person.signedIn()))).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
