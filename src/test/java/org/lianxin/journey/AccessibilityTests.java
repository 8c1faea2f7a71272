package org.lianxin.journey;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianxin.support.Chromium;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What axe-core finds on each page, on a phone and on a desk: nothing. */
@PortalTest
class AccessibilityTests {

	private static final int PHONE = 390;

	private static final int DESK = 1440;

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	@LocalServerPort
	private int port;

	@Autowired
	private Scenario scenario;

	@Test
	void findsNothingOnTheDesk() {
		PetitionStory story = this.scenario.aPetition().from("李大山", "13800000021").registered();
		String petition = "/desk/petitions/" + story.number();
		try (BrowserContext window = Chromium.window(DESK, true)) {
			Page page = signIn(window, GUANXIAN.liaison(1));
			for (String path : List.of("/desk/petitions", "/desk/petitions?tab=ALL&kind=OTHER", "/desk/petitions/new",
					petition, petition + "/acceptance", petition + "/refusal", petition + "/answer",
					petition + "/transfer", petition + "/note", petition + "/identity", "/desk/password")) {
				check(page, path);
			}
		}
	}

	@Test
	void findsNothingOnThePhoneOfAResident() {
		try (BrowserContext window = Chromium.window(PHONE, true)) {
			Page page = window.newPage();
			for (String path : List.of("/", "/c/guanxian", "/c/guanxian/studios", "/c/guanxian/studios/studio-1",
					"/c/guanxian/login", "/c/guanxian/none")) {
				check(page, path);
			}
		}
	}

	private Page signIn(BrowserContext window, Person person) {
		Page page = window.newPage();
		page.navigate(address("/c/" + person.county().slug() + "/login"));
		page.fill("input[name=username]", person.username());
		page.fill("input[name=password]", TwoCounties.PASSWORD);
		page.press("input[name=password]", "Enter");
		page.waitForURL("**/desk/**");
		return page;
	}

	private void check(Page page, String path) {
		page.navigate(address(path));
		assertThat(page.url()).endsWith(path);
		List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
		assertThat(violations).as(path)
			.extracting((rule) -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml())
			.isEmpty();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("%s fits its width", path)
			.isTrue();
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

}
