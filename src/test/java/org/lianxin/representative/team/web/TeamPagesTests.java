package org.lianxin.representative.team.web;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.representative.team.TeamRequestReceipt;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Records;
import org.lianxin.support.Statements;
import org.lianxin.support.Teams;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.LIU;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A resident asks, a representative answers, the resident reads it. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamPagesTests {

	private static final String TEAM = "/c/guanxian/teams/law1";

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvc mvc;

	private Teams teams;

	@BeforeAll
	void foundTeams() {
		this.teams = new Teams(this.portal, GUANXIAN, "law1", "冠县");
		this.teams.team();
		new Teams(this.portal, SISHUI, "law2", "泗水").team();
	}

	@Test
	void aResidentAsksAndReadsTheAnswer() {
		Browser resident = new Browser(this.port).open(TEAM);
		assertThat(resident.text()).contains("冠县讲法", "刘建国");
		String[] typed = { "need", "讲讲合同", "village", village(resident), "name", "李大山", "phone", "138 0000 0021" };
		resident.open(TEAM + "/request").send(TEAM + "/request", typed);
		assertThat(resident.path()).isEqualTo("/c/guanxian/teams/receipt");
		String number = resident.page().select("output").first().text();
		String code = resident.page().select(".receipt__code").text();

		Browser liu = new Browser(this.port).signIn(LIU);
		String answer = "/desk/team-requests/" + number + "/acceptance";
		assertThat(liu.open("/desk/team-requests").text()).contains(number, "李**").doesNotContain("李大山");
		liu.open(answer).send(answer, "day", "2026-11-28", "time", "9:00", "place", "村委会", "visitors", "刘建国");
		assertThat(liu.path()).isEqualTo("/desk/team-requests/" + number);

		resident.open("/c/guanxian/track").send("/c/guanxian/track", "number", number, "code", code);
		assertThat(resident.path()).isEqualTo("/c/guanxian/teams/track/" + number);
		assertThat(resident.open("/c/guanxian/teams/track?number=" + number).path())
			.isEqualTo("/c/guanxian/track?number=" + number);
		resident.open("/c/guanxian/teams/track/" + number);
		assertThat(resident.text()).contains("团队会来", "2026年11月28日 9:00", "村委会").doesNotContain("李大山");
	}

	@Test
	void whoHasRatedIsThankedAndAskedNoMore() {
		TeamRequestReceipt asked = this.teams.asked();
		String number = asked.number().value();
		this.teams.finished(this.teams.accepted(number));
		Browser resident = new Browser(this.port).open("/c/guanxian/track");
		resident.send("/c/guanxian/track", "number", number, "code", asked.code());
		assertThat(resident.text()).contains("帮上忙没有，请您说句话。");
		String rating = "/c/guanxian/teams/track/" + number + "/rating";
		resident.open(rating).send(rating, "rating", "BASICALLY_SATISFIED");
		assertThat(resident.text()).contains("您的评价是：基本满意。").doesNotContain("请您说句话");
		assertThat(resident.page().select(".timeline li").first().text()).contains("您作了评价", "基本满意");
	}

	@Test
	void aRejectedFormKeepsWhatWasTyped() {
		Browser resident = new Browser(this.port).open(TEAM + "/request");
		resident.send(TEAM + "/request", "need", "讲讲合同", "phone", "123");
		assertThat(resident.status()).isEqualTo(422);
		assertThat(resident.page().select("[name=need]").text()).isEqualTo("讲讲合同");
		assertThat(resident.page().select("[name=phone]").val()).isEqualTo("123");
		assertThat(resident.page().select(".summary li").eachText()).contains("请填写怎么称呼您。",
				"这不是有效的电话号码，请填 11 位手机号，或带区号的座机号。");
	}

	@Test
	void whoAnswersSecondSeesWhatWasDoneAndKeepsTheirWords() {
		String asked = "/desk/team-requests/" + this.teams.request();
		Browser liaison = new Browser(this.port).signIn(LIAISON).open(asked + "/refusal");
		Browser liu = new Browser(this.port).signIn(LIU).open(asked + "/acceptance");
		liu.send(asked + "/acceptance", "day", "2026-11-28", "time", "9:00", "place", "村委会", "visitors", "刘建国");
		liaison.send(asked + "/refusal", "reason", "忙不过来", "elsewhere", "县司法局");
		assertThat(liaison.status()).isEqualTo(409);
		assertThat(liaison.page().select("[role=alert]").text()).contains("刘建国");
		assertThat(liaison.page().select("[name=reason]").text()).isEqualTo("忙不过来");
	}

	@Test
	void theTeamOfAStudioThatIsClosedSaysSoAndOffersNoForm() {
		Browser resident = new Browser(this.port);
		String village = village(resident);
		Records.write("update studio set state = 'CLOSED' where county_id = 371525 and slug = 'studio-1'");
		try {
			resident.send(TEAM + "/request", "need", "讲讲合同", "village", village, "name", "李大山", "phone", "13900000021");
			assertThat(resident.status()).isEqualTo(422);
			assertThat(resident.text()).contains("工作室已经撤销，不再接受预约");
			assertThat(resident.open(TEAM).text()).contains("工作室已经撤销").doesNotContain("忙不过来");
			assertThat(resident.page().select("a[href$=/request]")).isEmpty();
			assertThat(resident.open(TEAM + "/request").page().select("[name=need]")).isEmpty();
		}
		finally {
			Records.write("update studio set state = 'OPEN' where county_id = 371525 and slug = 'studio-1'");
		}
	}

	@Test
	void aTeamAndItsListAreOfOneCounty() {
		Browser guest = new Browser(this.port);
		assertThat(guest.open("/c/guanxian/teams").text()).contains("冠县团队").doesNotContain("泗水团队");
		assertThat(guest.open("/c/guanxian/teams/law2").status()).isEqualTo(404);
		assertThat(guest.open("/c/guanxian").text()).contains("请代表上门帮忙");
		assertThat(guest.open("/c/guanxian/studios/studio-1").text()).contains("冠县团队");
	}

	@Test
	void pagesAskTheDatabaseSeldom() throws Exception {
		String asked = "/desk/team-requests/" + this.teams.request();
		assertBound(3, get("/c/guanxian/teams"));
		assertBound(4, get(TEAM));
		assertBound(4, get(TEAM + "/request"));
		assertBound(3, get("/desk/team-requests").with(user(LIU.signedIn())));
		assertBound(6, get("/desk/team-requests").with(user(ADMINISTRATOR.signedIn())));
		assertBound(5, get(asked).with(user(ADMINISTRATOR.signedIn())));
		assertBound(4, get("/desk/teams").with(user(ADMINISTRATOR.signedIn())));
		assertBound(5, get("/desk/teams/law1").with(user(ADMINISTRATOR.signedIn())));
		assertBound(6, get("/desk/teams/law1/members").with(user(ADMINISTRATOR.signedIn())));
		assertBound(6, get("/desk/groups").with(user(LIAISON.signedIn())));
	}

	/** The first village that the form offers. */
	private static String village(Browser resident) {
		Document form = resident.open(TEAM + "/request").page();
		return form.select("[name=village] option[value~=.+]").first().val();
	}

	private void assertBound(int most, MockHttpServletRequestBuilder page) {
		List<Exception> failures = new ArrayList<>();
		List<String> statements = Statements.of(() -> {
			try {
				assertThat(this.mvc.perform(page).andReturn().getResponse().getStatus()).isEqualTo(200);
			}
			catch (Exception ex) {
				failures.add(ex);
			}
		});
		assertThat(failures).isEmpty();
		assertThat(statements).hasSizeBetween(1, most);
	}

}
