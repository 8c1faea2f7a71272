package org.lianxin.studio.web;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianxin.studio.Grade;
import org.lianxin.support.Person;
import org.lianxin.support.Pictures;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Statements;
import org.lianxin.support.StudioStory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskStudioPagesTests {

	private static final String STUDIO = "/desk/studios/studio-1";

	private static final String RECORD = STUDIO + "/assessments/2026-Q4/record";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StudioStory story;

	@BeforeAll
	void tellWhatHappened() {
		this.story.assessed(GUANXIAN);
		this.story.show(SISHUI, "泗水大厅");
		this.story.record(SISHUI, 0, Grade.FAILED, null);
	}

	@Test
	void aLiaisonIsLedToTheirStudioAndMayNotMoveIt() throws Exception {
		this.mvc.perform(get("/desk/studio").with(user(GUANXIAN.liaison(1).signedIn())))
			.andExpect(redirectedUrl(STUDIO));
		Document page = page(GUANXIAN.liaison(1), STUDIO, 200);
		assertThat(page.select("aside .button").eachText()).containsExactly("更换照片", "填报五有五公开");
		assertThat(page.select(".menu [aria-current=page]").eachText()).containsExactly("本工作室");
		assertThat(page.select(".note").text()).contains("有 1 项问题要整改");
		for (String closed : List.of("/desk/studios", STUDIO + "/closure", "/desk/studios/studio-2", "/desk/checklist",
				"/desk/assessments", RECORD)) {
			page(GUANXIAN.liaison(1), closed, 403);
		}
	}

	@Test
	void aSupervisorReads() throws Exception {
		assertThat(page(GUANXIAN.supervisor(), STUDIO, 200).select("aside .button")).isEmpty();
		assertThat(page(GUANXIAN.supervisor(), "/desk/checklist", 200).select("main form")).isEmpty();
		page(GUANXIAN.supervisor(), STUDIO + "/photo", 403);
	}

	@Test
	void theListsShowNothingOfAnotherCounty() throws Exception {
		assertThat(page(SISHUI.administrator(), "/desk/assessments", 200).select("main").text()).contains("泗河街道", "不合格")
			.doesNotContain("清泉街道");
		assertThat(page(ADMINISTRATOR, "/desk/assessments?period=2026-Q4", 200).select("main").text())
			.contains("清泉街道", "1 项待确认")
			.doesNotContain("泗河街道");
		assertThat(page(ADMINISTRATOR, STUDIO + "/checklist", 200).text()).contains("大厅一楼").doesNotContain("泗水大厅");
		page(ADMINISTRATOR, STUDIO + "/checklist/" + SISHUI.checklistItem(1) + "/evidence", 404);
	}

	@Test
	void aSuspensionWithoutAReasonIsRefusedBesideItsField() throws Exception {
		Document page = page(send(ADMINISTRATOR, STUDIO + "/suspension").param("reason", " "), 422);
		assertThat(page.select(".field__error").eachText()).containsExactly("请写明原因，至少两个字。");
	}

	@Test
	void anAssessmentThatLacksSomethingKeepsWhatWasTyped() throws Exception {
		MockHttpServletRequestBuilder half = send(ADMINISTRATOR, "/desk/studios/studio-2/assessments/2026-Q4/record")
			.param("seen", "0")
			.param("checkedBy", "李敏")
			.param("checkedOn", "2026-11-20");
		for (int i = 0; i < 10; i++) {
			half.param("verdicts[" + i + "].itemId", GUANXIAN.checklistItem(i + 1).toString());
			half.param("verdicts[" + i + "].met", (i == 3) ? "false" : "true");
			half.param("verdicts[" + i + "].remark", (i == 2) ? "主题上墙了" : "");
		}
		Document page = page(half, 422);
		assertThat(page.select(".summary a").eachText()).containsExactlyInAnyOrder("请选择等次。", "有联络员：没有做到，请写明要整改什么。");
		assertThat(page.selectFirst("[name='verdicts[2].remark']").val()).isEqualTo("主题上墙了");
		assertThat(page.select("[name='verdicts[3].met'][checked]").val()).isEqualTo("false");
	}

	@Test
	void theSecondOfTwoAssessorsKeepsTheirWordsAndSeesTheFirst() throws Exception {
		MockHttpServletRequestBuilder late = send(ADMINISTRATOR, RECORD).param("seen", "0")
			.param("grade", "GOOD")
			.param("checkedBy", "后到的人")
			.param("checkedOn", "2026-11-20");
		for (int i = 0; i < 10; i++) {
			late.param("verdicts[" + i + "].itemId", GUANXIAN.checklistItem(i + 1).toString());
			late.param("verdicts[" + i + "].met", "true");
		}
		Document page = page(late, 409);
		assertThat(page.select("[role=alert]").text()).contains("合格");
		assertThat(page.selectFirst("[name=checkedBy]").val()).isEqualTo("后到的人");
		assertThat(page.selectFirst("[name=seen]").val()).isEqualTo("1");
	}

	@Test
	void evidenceOfNothingOrOfAnotherSchemeIsRefused() throws Exception {
		String address = STUDIO + "/checklist/" + GUANXIAN.checklistItem(3) + "/evidence";
		assertThat(page(send(GUANXIAN.liaison(1), address), 422).select(".field__error").text()).contains("至少要有一样");
		Document page = page(
				send(GUANXIAN.liaison(1), address).param("note", "见报道").param("link", "javascript:alert(1)"), 422);
		assertThat(page.select(".field__error").text()).contains("http://");
		assertThat(page.selectFirst("[name=note]").val()).isEqualTo("见报道");
	}

	@Test
	void thePublicSeesThePhotoAndABrowserKeepsIt() throws Exception {
		String address = "/c/guanxian/studios/studio-1/photo";
		String tag = this.mvc.perform(get(address))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", "max-age=3600, public"))
			.andReturn()
			.getResponse()
			.getHeader("ETag");
		this.mvc.perform(get(address).header("If-None-Match", tag)).andExpect(status().isNotModified());
		this.mvc.perform(get("/c/guanxian/studios/studio-2/photo")).andExpect(status().isNotFound());
	}

	@Test
	void whatIsNoPhotoIsRefused() throws Exception {
		Document page = page(multipart(STUDIO + "/photo")
			.file(new MockMultipartFile("photo", "x.jpg", "image/jpeg", "no photo".getBytes()))
			.with(csrf())
			.with(user(GUANXIAN.liaison(1).signedIn())), 422);
		assertThat(page.select(".field__error")).hasSize(1);
		this.mvc
			.perform(multipart("/desk/studios/studio-2/photo")
				.file(new MockMultipartFile("photo", "x.jpg", "image/jpeg", Pictures.jpeg(9)))
				.with(csrf())
				.with(user(GUANXIAN.liaison(1).signedIn())))
			.andExpect(status().isForbidden());
	}

	@Test
	void everyPageAsksTheDatabaseAFewTimesOnly() throws Exception {
		for (String address : List.of("/desk/studios", STUDIO, STUDIO + "/checklist", "/desk/assessments",
				STUDIO + "/assessments/2026-Q4", RECORD, "/desk/checklist")) {
			assertThat(statements(address)).as(address).hasSizeBetween(1, 9);
		}
	}

	private List<String> statements(String address) {
		List<Exception> failures = new ArrayList<>();
		List<String> statements = Statements.of(() -> {
			try {
				page(ADMINISTRATOR, address, 200);
			}
			catch (Exception ex) {
				failures.add(ex);
			}
		});
		assertThat(failures).isEmpty();
		return statements;
	}

	private static MockHttpServletRequestBuilder send(Person person, String address) {
		return post(address).with(csrf()).with(user(person.signedIn()));
	}

	private Document page(Person person, String address, int status) throws Exception {
		return page(get(address).with(user(person.signedIn())), status);
	}

	private Document page(RequestBuilder request, int status) throws Exception {
		return Jsoup.parse(this.mvc.perform(request)
			.andExpect(status().is(status))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
