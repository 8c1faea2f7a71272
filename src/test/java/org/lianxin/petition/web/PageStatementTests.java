package org.lianxin.petition.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.lianxin.petition.Rating;
import org.lianxin.support.Person;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.Statements;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * How often a whole page asks the database, however much it shows. On the desk the
 * signed-in session is given, so reading it is not counted.
 */
@PortalTest
class PageStatementTests {

	private static final TwoCounties.Place GUANXIAN = TwoCounties.GUANXIAN;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Scenario scenario;

	@Test
	void thePublicPages() throws Exception {
		this.scenario.aPetition().publishable().registered();
		assertBound(9, statements("/c/guanxian"));
		assertBound(8, statements("/c/guanxian/studios"));
		assertBound(9, statements("/c/guanxian/studios/studio-1"));
		assertBound(6, statements("/c/guanxian/studios/studio-1/poster"));
		assertBound(6, statements("/c/guanxian/representatives/rep1/poster"));
		assertBound(5, statements("/c/guanxian/speak?studio=studio-1&rep=rep1"));
		assertBound(8, statements("/c/guanxian/speak/matter?studio=studio-1"));
		assertBound(4, statements("/c/guanxian/track"));
		assertBound(6, statements("/c/guanxian/results"));
	}

	@Test
	void thePageOfAResident() throws Exception {
		PetitionStory story = this.scenario.aPetition().sentTo(TwoCounties.OFFICER).handled().replied();
		String track = "/c/guanxian/track";
		MockHttpServletResponse opened = this.mvc.perform(
				post(track).param("number", story.number().value()).param("code", story.receipt().code()).with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(opened.getStatus()).isEqualTo(302);
		assertBound(9, statements(track + "/" + story.number(), opened.getCookies()));
		assertBound(9, statements(track + "/" + story.number() + "/rating", opened.getCookies()));
	}

	@Test
	void theDesk() throws Exception {
		for (int i = 0; i < 25; i++) {
			this.scenario.aPetition().registered();
		}
		PetitionStory sent = this.scenario.aPetition().from("张三", "13800000000").sentTo(TwoCounties.OFFICER);
		assertBound(11, statements(TwoCounties.LIAISON, "/desk/petitions"));
		assertBound(9, statements(TwoCounties.LIAISON, "/desk/petitions?tab=ALL&text=路灯"));
		assertBound(9, statements(TwoCounties.LIAISON, "/desk/petitions/" + sent.number()));
		assertBound(9, statements(TwoCounties.LIAISON, "/desk/petitions/new"));
		assertBound(6, statements(TwoCounties.LIAISON, "/desk/events"));
	}

	@Test
	void eachActOfAPetition() throws Exception {
		Map<String, Integer> asked = new LinkedHashMap<>();
		PetitionStory fresh = this.scenario.aPetition().from("张三", "13800000000").registered();
		count(asked, TwoCounties.LIAISON, fresh, "acceptance", "refusal", "answer", "transfer", "note", "identity");
		PetitionStory received = this.scenario.aPetition().receivedBy(TwoCounties.LIU);
		count(asked, TwoCounties.LIAISON, received, "dispatch", "instruction-request", "progress", "result");
		PetitionStory sent = this.scenario.aPetition().sentTo(TwoCounties.OFFICER);
		count(asked, TwoCounties.OFFICER, sent, "progress", "result", "objection", "note");
		count(asked, TwoCounties.ADMINISTRATOR, sent, "urge");
		count(asked, TwoCounties.LIAISON, sent.handled(), "reply", "return");
		count(asked, TwoCounties.LIAISON, sent.replied().rated(Rating.SATISFIED), "closure");
		assertThat(asked).allSatisfy((page, statements) -> assertThat(statements).as(page).isLessThanOrEqualTo(11));
	}

	private void count(Map<String, Integer> asked, Person person, PetitionStory story, String... nouns)
			throws Exception {
		for (String noun : nouns) {
			asked.put(noun + " by " + person.role(),
					statements(person, "/desk/petitions/" + story.number() + "/" + noun).size());
		}
	}

	private static void assertBound(int most, List<String> statements) {
		assertThat(statements).hasSizeBetween(1, most);
	}

	private List<String> statements(Person person, String path) throws Exception {
		return statements(get(path).with(user(person.signedIn())));
	}

	private List<String> statements(String path, Cookie... cookies) throws Exception {
		return statements((cookies.length > 0) ? get(path).cookie(cookies) : get(path));
	}

	private List<String> statements(MockHttpServletRequestBuilder request) throws Exception {
		List<Exception> failures = new ArrayList<>();
		List<String> statements = Statements.of(() -> {
			try {
				assertThat(this.mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(200);
			}
			catch (Exception ex) {
				failures.add(ex);
			}
		});
		assertThat(failures).isEmpty();
		return statements;
	}

}
