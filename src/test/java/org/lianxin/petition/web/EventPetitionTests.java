package org.lianxin.petition.web;

import java.time.LocalDate;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.petition.ArchiveCheck;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.web.Phone.Page;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.EventFacts;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.EventView;
import org.lianxin.studio.HoldEvent;
import org.lianxin.studio.StudioEvents;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What comes by the QR code of an event is counted to it. */
@PortalTest
class EventPetitionTests {

	private static final String SPEAK = "/c/guanxian/speak";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StudioEvents events;

	@Autowired
	private ArchiveCheck check;

	@Autowired
	private Scenario scenario;

	private EventView market;

	@BeforeEach
	void announce() {
		this.market = hold(LIAISON, GUANXIAN, "柳林大集");
	}

	@Test
	void theCodeOpensTheFormWithTheStudioFilledInAndTheEventNamed() throws Exception {
		Page page = phone().open(SPEAK + "?event=" + this.market.code());
		assertThat(page.text()).contains("您在“柳林大集”活动上反映", "您在对 清泉街道党代表工作室 说");
		assertThat(page.fields()).containsEntry("event", this.market.code());
	}

	@Test
	void thePetitionKeepsItsEvent() throws Exception {
		PetitionNumber number = speak(this.market.code());
		Document petition = desk("/desk/petitions/" + number);
		assertThat(petition.select(".facts").text()).contains("活动 柳林大集");
		this.scenario.aPetition().saying("与大集无关").registered();
		Document list = desk("/desk/petitions?tab=ALL&event=" + this.market.code());
		assertThat(list.select("tbody tr")).hasSize(1);
		assertThat(list.selectFirst("main .note").text()).contains("只看在“柳林大集”活动上反映的事。");
		assertThat(as(LIAISON, () -> this.check.firstBroken(number))).isEmpty();
	}

	@Test
	void aClosedEventStillLeadsToItsStudioAndCountsNothing() throws Exception {
		as(LIAISON, () -> this.events.close(this.market.code()));
		assertThat(phone().open(SPEAK + "?event=" + this.market.code()).text()).contains("“柳林大集”已经结束，您照样可以说");
		PetitionNumber number = speak(this.market.code());
		Document petition = desk("/desk/petitions/" + number);
		assertThat(petition.select(".facts").text()).contains("清泉街道党代表工作室").doesNotContain("柳林大集");
	}

	@Test
	void anUnknownEventAndAnotherCountysAreToldAlikeAndStopNobody() throws Exception {
		EventView theirs = hold(SISHUI.administrator(), SISHUI, "泗水大集");
		for (String code : new String[] { "gone", theirs.code() }) {
			Page page = phone().open(SPEAK + "?event=" + code);
			assertThat(page.text()).contains("已经变动。没关系，照样可以说").doesNotContain("泗水");
			assertThat(page.document().select("[name=choice]")).isNotEmpty();
		}
		assertThatExceptionOfType(Unprocessable.class)
			.isThrownBy(() -> this.scenario.aPetition().at(theirs).registered())
			.matches((refusal) -> refusal.key().equals("petition.event.unknown"));
	}

	@Test
	void staffCountWhatTheyWereToldThereToTheEventOfTheirOwnStudio() throws Exception {
		EventView theirs = hold(SISHUI.administrator(), SISHUI, "泗水大集");
		assertThat(desk("/desk/petitions/new").select("[name=eventId] option").eachText())
			.anyMatch((option) -> option.contains("柳林大集"))
			.noneMatch((option) -> option.contains("泗水"));
		assertThat(register(theirs).selectFirst(".field__error").text()).isEqualTo("这场活动不是所选工作室办的，请重新选择。");
		String number = register(this.market).selectFirst("output").text();
		assertThat(desk("/desk/petitions/" + number).select(".facts").text()).contains("活动 柳林大集");
	}

	private Document register(EventView event) throws Exception {
		return Jsoup.parse(
				this.mvc
					.perform(post("/desk/petitions/new").with(user(LIAISON.signedIn()))
						.with(csrf())
						.param("source", "MARKET_DAY")
						.param("kind", "OTHER")
						.param("words", "集上停车难")
						.param("studioId", GUANXIAN.studio(1).toString())
						.param("eventId", event.id().toString()))
					.andReturn()
					.getResponse()
					.getContentAsString());
	}

	/** Walks from the code to the receipt. */
	private PetitionNumber speak(String event) throws Exception {
		Phone phone = phone();
		Page gate = phone.open(SPEAK + "?event=" + event);
		Map<String, String> choice = gate.fields();
		choice.put("choice", "ORDINARY");
		Page form = phone.follow(phone.send(SPEAK + "/scope", choice));
		Map<String, String> typed = form.fields();
		typed.put("kind", "OTHER");
		typed.put("words", "集上没有公厕");
		Page checked = phone.send(SPEAK + "/matter", typed);
		Map<String, String> sent = checked.fields();
		sent.put("go", "send");
		Page receipt = phone.follow(phone.send(SPEAK + "/matter", sent));
		return PetitionNumber.parse(receipt.document().selectFirst("output").text()).orElseThrow();
	}

	private EventView hold(Person person, TwoCounties.Place county, String name) {
		EventFacts facts = new EventFacts(name, EventKind.MARKET_DAY, LocalDate.of(2026, 11, 22), null);
		return as(person, () -> this.events.hold(new HoldEvent(county.studio(1), facts)));
	}

	private Phone phone() {
		return new Phone(this.mvc, "10.8.0.1");
	}

	private Document desk(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(user(LIAISON.signedIn())))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
