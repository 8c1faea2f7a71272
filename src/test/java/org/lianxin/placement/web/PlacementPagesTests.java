package org.lianxin.placement.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PortalTest
class PlacementPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient sql;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void aDraftIsReadChangedAndPublished() throws Exception {
		UUID id = draft(GUANXIAN);
		String plan = "/desk/placements/" + id;
		String seat = plan + "/seats/" + GUANXIAN.representativeId(1);
		assertThat(page(get(plan), 200).select("tbody th").text()).contains("清泉街道党代表工作室").doesNotContain("泗河");
		assertThat(page(get(plan), 200).select("td[data-label=均衡数]").eachText())
			.allMatch((even) -> even.matches("\\d+.*"));
		assertThat(page(get(plan + "/seats"), 200).select("tbody th").text()).contains("刘建国").doesNotContain("孔");
		assertThat(page(get(plan + "/seats?words=建国"), 200).select("tbody th a").eachText()).containsExactly("刘建国");
		assertThat(page(get(plan + "/seats?words=没有这个人"), 200).select(".empty")).isNotEmpty();
		assertThat(page(get(plan + "/seats?show=UNSEATED"), 200).select(".empty")).isNotEmpty();
		assertThat(page(get(seat), 200).text()).contains("已在该室，不作变动");
		send(seat, 302, "version", "0", "studioId", GUANXIAN.studio(2).toString());
		assertThat(page(get(plan + "/seats?show=MOVED"), 200).select("tbody th").text()).contains("刘建国");
		Document overtaken = send(seat, 409, "version", "0", "studioId", GUANXIAN.studio(2).toString());
		assertThat(overtaken.selectFirst("[name=studioId] [selected]").val()).isEqualTo(GUANXIAN.studio(2).toString());
		assertThat(overtaken.selectFirst("[name=version]").val()).isEqualTo("1");
		assertThat(send(seat, 422, "version", "1").select(".field__error").text()).contains("请选择一个工作室");
		assertThat(page(get(plan + "/publication"), 200).text()).contains("1 人换到别的工作室");
		assertThat(send(plan + "/publication", 422, "version", "1", "day", "2026-11-01").select(".field__error").text())
			.contains("执行日期不能早于今天");
		send(plan + "/publication", 409, "version", "0", "day", "2026-12-01");
		assertThat(Statements.of(() -> page(get(plan), 200))).hasSizeLessThan(10);
		assertThat(Statements.of(() -> page(get(plan + "/seats"), 200))).hasSizeLessThan(10);
		send(plan + "/publication", 302, "version", "1", "day", "2026-12-01");
		assertThat(page(get(plan), 200).text()).contains("已发布").doesNotContain("核对并发布");
		assertThat(page(get("/desk/placements"), 200).select("tbody tr")).hasSize(1);
	}

	@Test
	void aRejectedWishKeepsWhatWasTyped() {
		Document page = wish("101", "2");
		assertThat(page.select(".summary").text()).contains("请填写执行日期", "请填 0 到 100 的整数");
		assertThat(page.selectFirst("[name=contactVillage]").val()).isEqualTo("101");
		assertThat(wish("3", "很多").selectFirst("[name=electoralUnit]").val()).isEqualTo("很多");
	}

	private Document wish(String contactVillage, String electoralUnit) {
		return send("/desk/placements", 422, "holdsFrom", "", "scope", "EVERYBODY", "contactVillage", contactVillage,
				"electoralUnit", electoralUnit, "residence", "1", "profession", "8", "leadingCadre", "20", "stay", "5");
	}

	@Test
	void peopleAreTickedInTheListOrTakenAsItIsFiltered() {
		Document list = page(get("/desk/representatives?words=刘"), 200);
		String code = list.selectFirst("input[name=person]").val();
		assertThat(list.selectFirst("#chosen [name=words]").val()).isEqualTo("刘");
		assertThat(list.select("#chosen button").eachText().get(1)).contains("全部");
		Document ticked = page(get("/desk/placements/new?whom=TICKED&words=刘&person=" + code), 200);
		assertThat(ticked.selectFirst("[name=people]").wholeText().strip()).startsWith(code + " 刘")
			.doesNotContain("\n");
		assertThat(ticked.selectFirst("[name=scope][checked]").val()).isEqualTo("CHOSEN");
		Document all = page(get("/desk/placements/new?whom=ALL&studio=" + GUANXIAN.studio(1)), 200);
		assertThat(all.selectFirst("[name=people]").wholeText().strip().lines())
			.hasSameSizeAs(page(get("/desk/representatives?studio=" + GUANXIAN.studio(1)), 200).select("tbody tr"));
		assertThat(all.text()).doesNotContain("孔");
		assertThat(page(get("/desk/placements/new"), 200).selectFirst("[name=people]").wholeText()).isBlank();
	}

	@Test
	void aNameThatNobodyHasIsRefusedBesideTheField() {
		Document page = send("/desk/placements", 422, "holdsFrom", "2026-12-01", "scope", "CHOSEN", "people", "查无此人",
				"contactVillage", "3", "electoralUnit", "2", "residence", "1", "profession", "8", "leadingCadre", "20",
				"stay", "5");
		assertThat(page.select(".field__error").text()).contains("名册里没有找到：查无此人");
		assertThat(page.selectFirst("[name=people]").wholeText()).contains("查无此人");
	}

	@Test
	void aPlanOfAnotherCountyIsNotFoundAndOthersThanTheAdministratorAreRefused() throws Exception {
		UUID id = draft(SISHUI);
		for (String address : List.of("", "/seats", "/seats/" + SISHUI.representativeId(1), "/publication",
				"/disposal")) {
			page(get("/desk/placements/" + id + address), 404);
			this.mvc.perform(get("/desk/placements/" + id + address).with(user(SISHUI.supervisor().signedIn())))
				.andExpect(status().isForbidden());
		}
		assertThat(page(get("/desk/placements"), 200).html()).doesNotContain(id.toString());
	}

	@Test
	void thePagesAreWholeInEnglish() {
		UUID id = draft(TwoCounties.GAOXIAN);
		for (String address : List.of("/desk/placements", "/desk/placements/new", "/desk/placements/" + id,
				"/desk/placements/" + id + "/seats", "/desk/placements/" + id + "/publication",
				"/desk/placements/" + id + "/disposal",
				"/desk/placements/" + id + "/seats/" + TwoCounties.GAOXIAN.representativeId(1))) {
			Document page = Jsoup.parse(answer(get(address).cookie(new Cookie("language", "en"))
				.with(user(TwoCounties.GAOXIAN.administrator().signedIn())), 200));
			assertThat(page.select("main").html()).as(address).doesNotContain("??");
		}
	}

	/** A draft that leaves the county's first representative where they are. */
	private UUID draft(TwoCounties.Place county) {
		UUID plan = UUID.randomUUID();
		CurrentCounty.run(county.id(),
				() -> this.transaction.executeWithoutResult((status) -> this.sql
					.sql("""
							with drawn as (
							  insert into placement_plan (county_id, id, version, state, holds_from, scope, spouses_apart, superiors_apart,
							    contact_village, electoral_unit, residence, profession, leading_cadre, stay, drawn_by, drawn_at, run,
							    heard_at, cancelled)
							  values (:county, :plan, 0, 'DRAFT', '2026-12-01', 'EVERYBODY', true, true, 3, 2, 1, 8, 20, 5, '管理员',
							    '2026-11-22', 1, '2026-11-22', false) returning county_id, id)
							insert into placement_seat (county_id, plan_id, representative_id, from_studio_id, to_studio_id, pinned, by_hand)
							select county_id, id, :person, :studio, :studio, false, false from drawn""")
					.param("county", county.id())
					.param("plan", plan)
					.param("person", county.representativeId(1))
					.param("studio", county.studio(1))
					.update()));
		return plan;
	}

	private Document send(String address, int status, String... typed) {
		MockHttpServletRequestBuilder request = post(address).with(csrf());
		for (int i = 0; i < typed.length; i += 2) {
			request.param(typed[i], typed[i + 1]);
		}
		return page(request, status);
	}

	private Document page(MockHttpServletRequestBuilder request, int status) {
		return Jsoup.parse(answer(request.with(user(ADMINISTRATOR.signedIn())), status));
	}

	private String answer(MockHttpServletRequestBuilder request, int status) {
		try {
			return this.mvc.perform(request)
				.andExpect(status().is(status))
				.andReturn()
				.getResponse()
				.getContentAsString();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
