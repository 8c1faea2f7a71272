package org.lianxin.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.lianxin.support.Chromium;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page weighs on its first visit, with its styles and scripts. */
@PortalTest
class PageWeightTests {

	/** What a phone in a village receives in two seconds of a slow network. */
	private static final int MOST_BYTES = 150 * 1024;

	@LocalServerPort
	private int port;

	@Autowired
	private Scenario scenario;

	@Test
	void noPageOfAResidentWeighsMoreThanAVillagePhoneTakes() {
		for (String path : List.of("/", "/c/guanxian", "/c/guanxian/studios", "/c/guanxian/studios/studio-1",
				"/c/guanxian/studios/studio-1/poster", "/c/guanxian/representatives/rep1/poster",
				"/c/guanxian/speak?studio=studio-1", "/c/guanxian/speak/matter", "/c/guanxian/track",
				"/c/guanxian/results", "/c/guanxian/privacy", "/c/guanxian/login")) {
			assertThat(weight(path, List.of())).as(path).isBetween(10_000, MOST_BYTES);
		}
	}

	@Test
	void noPageOfTheDeskWeighsMore() {
		PetitionStory story = this.scenario.aPetition().sentTo(TwoCounties.OFFICER);
		for (int i = 0; i < 20; i++) {
			this.scenario.aPetition().saying("第" + i + "盏路灯坏了").registered();
		}
		List<Cookie> session;
		try (Visitor administrator = new Visitor(this.port, Visitor.DESK, true).signIn(TwoCounties.ADMINISTRATOR)) {
			session = administrator.cookies();
		}
		for (String path : List.of("/desk/petitions?tab=ALL", "/desk/petitions/" + story.number(),
				"/desk/petitions/" + story.number() + "/urge", "/desk/units", "/desk/studios", "/desk/events",
				"/desk/accounts", "/desk/accounts/new?role=LIAISON")) {
			assertThat(weight(path, session)).as(path).isBetween(10_000, MOST_BYTES);
		}
	}

	private int weight(String path, List<Cookie> cookies) {
		try (BrowserContext window = Chromium.window(Visitor.DESK, true)) {
			window.addCookies(cookies);
			Page page = window.newPage();
			List<Response> answers = new ArrayList<>();
			page.onResponse(answers::add);
			page.navigate("http://127.0.0.1:" + this.port + path);
			assertThat(page.url()).endsWith(path);
			return List.copyOf(answers).stream().mapToInt((answer) -> answer.body().length).sum();
		}
	}

}
