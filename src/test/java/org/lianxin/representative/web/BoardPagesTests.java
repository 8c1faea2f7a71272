package org.lianxin.representative.web;

import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.Photos;
import org.lianxin.support.Pictures;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * What the public board of a studio tells: its studio 2 has eighty people, of whom some
 * are excused. Today is Sunday, 22 November 2026.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPagesTests {

	private static final String BOARD = "/c/guanxian/studios/studio-2";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Attachments attachments;

	@BeforeAll
	void furnish() {
		seatEighty();
		stand("x03", "SUSPENDED");
		stand("x04", "ENDED");
		stand("x05", "EXEMPT");
		photograph(GUANXIAN, "x01", 1);
		photograph(GUANXIAN, "x03", 2);
		photograph(SISHUI, "rep1", 3);
	}

	/** Their names are numbered; every seventh receives on Sundays. */
	private static void seatEighty() {
		Records
			.write("""
					insert into representative (county_id, id, version, code, name, sex, birth_year, post, field, strengths, languages,
					  level, leading_cadre, professions, phone)
					select 371525, uuidv7(), 0, 'x' || lpad(n::text, 2, '0'), '代表' || lpad(n::text, 2, '0'), 'M', 1961, '村医', '健康',
					  case when n = 41 then '种大蒜' end, '冠县话', 'COUNTY', false, array[case when n %% 8 = 0 then 'LAW' else 'MEDICINE' end], '\\x00'
					from generate_series(1, 80) n;
					insert into placement (county_id, id, version, representative_id, studio_id, "from", weekday, duty_time)
					select 371525, uuidv7(), 0, id, '%s', '2026-01-01', 1 + substr(code, 2)::int %% 7, '8:30-11:30'
					from representative where county_id = 371525 and code like 'x%%'"""
				.formatted(GUANXIAN.studio(2)));
	}

	private static void stand(String code, String state) {
		Records
			.write("""
					insert into standing (county_id, id, version, representative_id, state, reason, "from", by_name, recorded_at)
					select county_id, uuidv7(), 0, id, '%s', '病休', '2026-01-01', 'x', now() from representative
					where county_id = 371525 and code = '%s'"""
				.formatted(state, code));
	}

	private void photograph(TwoCounties.Place county, String code, int picture) {
		UUID photo = as(county.administrator(),
				() -> this.attachments.store(new Photos().read(Pictures.jpeg(picture))).value());
		Records.write("update representative set photo_id = '%s' where county_id = %d and code = '%s'".formatted(photo,
				county.id(), code));
	}

	@Test
	void whoReceivesTodayAndNextComesFirst() throws Exception {
		Document board = page(BOARD);
		assertThat(board.select(".days h3").eachText()).containsExactly("今天 11月22日 星期日", "11月23日 星期一");
		assertThat(board.selectFirst(".days li").text()).isEqualTo("代表06 健康 8:30-11:30");
		assertThat(board.selectFirst(".days li a").attr("href")).isEqualTo("/c/guanxian/speak?studio=studio-2&rep=x06");
		assertThat(board.select(".days details summary").eachText()).contains("另有 5 位");
	}

	@Test
	void eightyPeopleAreWalkedInPages() throws Exception {
		Document first = page(BOARD);
		assertThat(first.select(".people > li")).hasSize(20);
		String next = first.selectFirst(".pager a[rel=next]").attr("href");
		assertThat(next).startsWith(BOARD + "?q=&after=").endsWith("#people");
		Document second = page(next.replace("#people", ""));
		assertThat(second.select(".people h3").eachText())
			.doesNotContainAnyElementsOf(first.select(".people h3").eachText());
		assertThat(page(BOARD + "?after=nobody").select(".people > li")).hasSize(20);
	}

	@Test
	void peopleAreFoundByWhatTheBoardTellsOfThem() throws Exception {
		assertThat(names(BOARD + "?q=代表77")).containsExactly("代表77");
		assertThat(names(BOARD + "?q=大蒜")).containsExactly("代表41");
		assertThat(names(BOARD + "?q=法律 代表1")).containsExactly("代表16");
		assertThat(page(BOARD + "?q=<b>没有").selectFirst("#people .note").text()).contains("没有找到与“<b>没有”相符的代表。");
	}

	@Test
	void whoIsSuspendedOrNoLongerOneIsNotShown() throws Exception {
		assertThat(names(BOARD + "?q=代表03")).isEmpty();
		assertThat(names(BOARD + "?q=代表04")).isEmpty();
		assertThat(status("/c/guanxian/representatives/x03/qr.svg")).isEqualTo(404);
		assertThat(status("/c/guanxian/representatives/x04/poster")).isEqualTo(404);
		assertThat(page("/c/guanxian/speak?studio=studio-2&rep=x03").selectFirst("main .note").text()).contains("已经变动");
	}

	@Test
	void whoIsExemptIsShownWithoutDutyTimes() throws Exception {
		Document board = page(BOARD + "?q=代表05");
		assertThat(board.selectFirst("#rep-x05").text()).contains("代表05", "健康").doesNotContain("8:30");
		assertThat(page(BOARD + "?q=代表06").selectFirst("#rep-x06").text()).contains("每周日 8:30-11:30");
	}

	@Test
	void theLiaisonIsNamedAndNobodysAgeOrPhone() throws Exception {
		assertThat(page(BOARD).select("dl").text()).contains("联络员 刘联二", "0635-5280002");
		assertThat(page(BOARD).html()).doesNotContain("1961", "孔联二", "孔德顺");
	}

	@Test
	void aPhotoIsSmallAndTaggedAndOnlyOfWhoIsOnABoard() throws Exception {
		MockHttpServletResponse photo = answer(get("/c/guanxian/representatives/x01/photo"));
		assertThat(photo.getContentType()).isEqualTo("image/jpeg");
		assertThat(photo.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
		String tag = photo.getHeader("ETag");
		assertThat(answer(get("/c/guanxian/representatives/x01/photo").header("If-None-Match", tag)).getStatus())
			.isEqualTo(304);
		assertThat(status("/c/guanxian/representatives/x02/photo")).isEqualTo(404);
		assertThat(status("/c/guanxian/representatives/x03/photo")).isEqualTo(404);
		assertThat(status("/c/guanxian/representatives/rep1/photo")).as("Sishui's rep1 has one").isEqualTo(404);
		assertThat(status("/c/sishui/representatives/rep1/photo")).isEqualTo(200);
	}

	@Test
	void whoHasNoPhotoIsStoodForByTheFamilyName() throws Exception {
		assertThat(page(BOARD + "?q=代表02").selectFirst("#rep-x02 .face--none").text()).isEqualTo("代");
		assertThat(page(BOARD + "?q=代表01").selectFirst("#rep-x01 img.face").attr("alt")).isEqualTo("代表01的照片");
	}

	@Test
	void theBoardTellsWhatTheChecklistOpensAndNoMore() throws Exception {
		close("FIELDS");
		assertThat(page(BOARD).select(".people").text()).contains("代表01").doesNotContain("健康", "医疗卫生");
		assertThat(names(BOARD + "?q=大蒜")).isEmpty();
		close("DUTY_TIMES");
		assertThat(page(BOARD).text()).doesNotContain("8:30", "每周一 9:00");
		close("CONTACT");
		assertThat(page(BOARD).text()).doesNotContain("0635-5280002", "振兴路", "刘联二");
		assertThat(page(BOARD + "/poster").selectFirst(".poster").text()).doesNotContain("0635", "振兴路", "9:00");
		close("RESULTS");
		assertThat(page(BOARD).select("#newest")).isEmpty();
		close("PEOPLE");
		assertThat(page(BOARD).text()).doesNotContain("代表01");
		assertThat(status("/c/guanxian/representatives/x01/photo")).isEqualTo(404);
		assertThat(page("/c/guanxian").select("#duty")).isEmpty();
		assertThat(page("/c/sishui/studios/studio-1").select("#rep-rep1")).isNotEmpty();
		Records.write("update checklist_item set retired = false");
	}

	private static void close(String part) {
		Records
			.write("update checklist_item set retired = true where county_id = 371525 and publishes = '" + part + "'");
	}

	@Test
	void theListTellsWhoIsSuspendedAndHidesWhoIsGone() throws Exception {
		Records.write("update studio set state = 'SUSPENDED' where slug = 'studio-1' and county_id = 370831");
		assertThat(page("/c/sishui/studios").select(".door .tag").eachText()).containsExactly("暂停接待");
		assertThat(page("/c/sishui").select("main a[href$=/studios]").text()).contains("全部 2 个工作室");
		Records.write("update studio set state = 'PREPARING' where slug = 'studio-1' and county_id = 370831");
		assertThat(page("/c/sishui/studios").select(".door strong").eachText()).containsExactly("济河街道党代表工作室");
		assertThat(status("/c/sishui/representatives/rep1/photo")).isEqualTo(404);
		Records.write("update studio set state = 'OPEN' where county_id = 370831");
	}

	@Test
	void aStudioThatIsClosedSaysSoAndHangsUpNoCodes() throws Exception {
		Records.write("update studio set state = 'CLOSED' where slug = 'studio-1' and county_id = 370831");
		Document board = page("/c/sishui/studios/studio-1");
		assertThat(board.select("img.qr, .people, a[href*=poster]")).isEmpty();
		for (String of : new String[] { "studios/studio-1", "representatives/rep1" }) {
			for (String code : new String[] { "poster", "qr.svg", "qr.png" }) {
				assertThat(status("/c/sishui/" + of + "/" + code)).as(of + code).isEqualTo(404);
			}
		}
		assertThat(status("/c/sishui/studios/studio-2/qr.svg")).isEqualTo(200);
		Records.write("update studio set state = 'OPEN' where county_id = 370831");
	}

	@Test
	void theListIsNarrowedByTownshipAndKind() throws Exception {
		assertThat(page("/c/guanxian/studios?township=清泉街道").select(".door strong").eachText())
			.containsExactly("清泉街道党代表工作室");
		assertThat(page("/c/guanxian/studios?kind=INDUSTRY").select(".empty h2").text()).isEqualTo("没有符合条件的工作室");
		assertThat(page("/c/guanxian/studios?kind=TOWNSHIP&q=崇文").select(".door")).hasSize(1);
	}

	private List<String> names(String address) throws Exception {
		return page(address).select(".people h3").eachText().stream().map((name) -> name.split(" ")[0]).toList();
	}

	private Document page(String address) throws Exception {
		MockHttpServletResponse answer = answer(get(address));
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private int status(String address) throws Exception {
		return answer(get(address)).getStatus();
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
