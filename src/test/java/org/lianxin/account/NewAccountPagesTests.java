package org.lianxin.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.SISHUI;

/** An administrator makes accounts: which role, which workplace, who. */
@PortalTest
class NewAccountPagesTests {

	private static final String NEW = "/desk/accounts/new";

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void anAdministrator() {
		this.browser = new Browser(this.port).signIn(ADMINISTRATOR).open(NEW);
	}

	@ParameterizedTest
	@EnumSource(names = { "ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR", "SUPERVISOR" })
	void whoWorksForTheWholeCountyIsAskedForNoPlace(Role role) {
		this.browser.send(NEW, "role", role.name());
		assertIssued("new-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	static Stream<Arguments> places() {
		return Stream.of(Arguments.of(Role.LIAISON, GUANXIAN.studio(1), SISHUI.studio(1), "清泉街道党代表工作室", "清泉街道党代表工作室"),
				Arguments.of(Role.REPRESENTATIVE, GUANXIAN.representativeId(1), SISHUI.representativeId(1),
						"刘建国 · 清泉街道党代表工作室", "刘建国"),
				Arguments.of(Role.UNIT_OFFICER, GUANXIAN.unit(1), SISHUI.unit(1), "住房和城乡建设局", "住建局"));
	}

	/** Representatives are too many for a list. */
	static Stream<Arguments> listed() {
		return places().filter((place) -> place.get()[0] != Role.REPRESENTATIVE);
	}

	@ParameterizedTest
	@MethodSource("listed")
	void whoWorksForOnePlaceChoosesItFirst(Role role, UUID place, UUID foreign, String label, String name) {
		this.browser.send(NEW, "role", role.name());
		List<String> offered = this.browser.page().select("#workplace option").eachAttr("value");
		assertThat(offered).contains(place.toString()).doesNotContain(foreign.toString());
		assertThat(this.browser.page().select("#workplace option[value=" + place + "]").text()).isEqualTo(label);
		this.browser.send(NEW, "workplace", place.toString());
		assertThat(this.browser.page().select(".facts").text()).contains(name);
		String username = "new-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
		assertIssued(username);
		assertThat(this.browser.open("/desk/accounts/" + username).page().select(".facts").text()).contains(name);
	}

	@Test
	void aRepresentativeIsSoughtByNameAndHasOneAccountOnly() {
		String second = GUANXIAN.representativeId(2).toString();
		this.browser.open(NEW + "?role=REPRESENTATIVE&words=秀英");
		assertThat(this.browser.page().select("#workplace option").eachAttr("value")).containsExactly("", second);
		assertThat(this.browser.page().select("#workplace option").last().text()).isEqualTo("刘秀英 · 清泉街道党代表工作室");
		this.browser.open(NEW + "?role=REPRESENTATIVE&workplace=" + second);
		this.browser.send(NEW, "name", "新同志", "username", "another");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.page().select(".summary").text()).contains("已经有账号");
	}

	@ParameterizedTest
	@MethodSource("places")
	void aPlaceOfAnotherCountyIsNotFound(Role role, UUID place, UUID foreign) {
		this.browser.open(NEW + "?role=" + role + "&workplace=" + foreign);
		assertThat(this.browser.status()).isEqualTo(404);
	}

	@Test
	void aStepLeftOpenIsAskedForAgain() {
		assertThat(this.browser.send(NEW).page().select(".summary")).hasSize(1);
		this.browser.send(NEW, "role", "LIAISON").send(NEW, "workplace", "");
		assertThat(this.browser.page().select(".summary a").eachAttr("href")).containsExactly("#workplace");
	}

	/**
	 * The newcomer signs in with what the page shows once, and must choose a password.
	 */
	private void assertIssued(String username) {
		this.browser.send(NEW, "name", "新同志", "username", username);
		assertThat(this.browser.path()).isEqualTo("/desk/accounts/issued");
		String password = this.browser.page().selectFirst("output").text();
		assertThat(new Browser(this.port).signIn("guanxian", username, password).path()).isEqualTo("/desk/password");
	}

}
