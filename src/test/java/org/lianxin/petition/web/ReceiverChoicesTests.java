package org.lianxin.petition.web;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.representative.ChangeStanding;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.EndRepresentative;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.representative.SeatRepresentative;
import org.lianxin.representative.Sex;
import org.lianxin.representative.Standings;
import org.lianxin.support.Browser;
import org.lianxin.support.MutableClock;
import org.lianxin.support.PetitionStory;
import org.lianxin.support.PortalTest;
import org.lianxin.support.Scenario;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.LIAISON;

/** Whoever does not serve cannot become the first receiver of a matter. */
@PortalTest
class ReceiverChoicesTests {

	private static final LocalDate TODAY = MutableClock.START.toLocalDate();

	@LocalServerPort
	private int port;

	@Autowired
	private Scenario scenario;

	@Autowired
	private RepresentativeService representatives;

	@Autowired
	private Standings standings;

	private Browser browser;

	@BeforeEach
	void signIn() {
		this.browser = new Browser(this.port);
		this.browser.signIn("guanxian", LIAISON.username(), TwoCounties.PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "acceptance", "answer" })
	void offersWhoServesOrIsExemptAndNobodySuspendedOrEnded(String act) {
		RepresentativeView serving = someone();
		RepresentativeView exempt = someone();
		RepresentativeView suspended = someone();
		RepresentativeView ended = someone();
		apart(exempt, RepresentativeState.EXEMPT);
		apart(suspended, RepresentativeState.SUSPENDED);
		end(ended);
		PetitionStory story = this.scenario.aPetition().registered();
		this.browser.open("/desk/petitions/" + story.number() + "/" + act);
		assertThat(offered()).contains(serving.id().toString(), exempt.id().toString())
			.doesNotContain(suspended.id().toString(), ended.id().toString());
	}

	@Test
	void offersThemNeitherWhereAMatterIsRegistered() {
		RepresentativeView serving = someone();
		RepresentativeView suspended = someone();
		apart(suspended, RepresentativeState.SUSPENDED);
		this.browser.open("/desk/petitions/new");
		assertThat(offered()).contains(serving.id().toString()).doesNotContain(suspended.id().toString());
	}

	@Test
	void refusesWhoWasSuspendedSinceThePageWasOpened() {
		RepresentativeView person = someone();
		PetitionStory story = this.scenario.aPetition().registered();
		String page = "/desk/petitions/" + story.number() + "/acceptance";
		this.browser.open(page);
		assertThat(offered()).contains(person.id().toString());
		apart(person, RepresentativeState.SUSPENDED);
		this.browser.send(page, "receiverId", person.id().toString(), "words", "已经安排");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.page().selectFirst("textarea[name=words]").text()).isEqualTo("已经安排");
	}

	private List<String> offered() {
		return this.browser.page().select("[name=receiverId], [name=receiverId] option").eachAttr("value");
	}

	private RepresentativeView someone() {
		return as(ADMINISTRATOR,
				() -> this.representatives.seat(new SeatRepresentative(
						new ElectRepresentative(null, RepresentativeFacts.of("何接待", Sex.MALE), null, null),
						GUANXIAN.studio(1), null, null)));
	}

	private void apart(RepresentativeView person, RepresentativeState state) {
		as(ADMINISTRATOR, () -> this.standings.change(new ChangeStanding(person.code(), state, "另有原因", TODAY, null)));
	}

	private void end(RepresentativeView person) {
		as(ADMINISTRATOR, () -> this.standings.end(new EndRepresentative(person.code(), TODAY, "调离本县")));
	}

}
