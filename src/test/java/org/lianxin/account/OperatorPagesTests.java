package org.lianxin.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.TwoCounties.OPERATOR;
import static org.lianxin.support.TwoCounties.PASSWORD;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What an operator of the platform does. */
@PortalTest
class OperatorPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Operators operators;

	@Autowired
	private MockMvc mvc;

	private Browser browser;

	@BeforeEach
	void aReader() {
		this.browser = new Browser(this.port);
	}

	@Test
	void aNewOperatorChoosesAPasswordFirst() {
		this.operators.ensure("newop", "given-by-2026", true);
		signIn("newop", "given-by-2026");
		assertThat(this.browser.path()).isEqualTo("/admin/password");
		assertThat(this.browser.open("/admin/counties/new").path()).isEqualTo("/admin/password");
		this.browser.send("/admin/password", "present", "given-by-2026", "chosen", "my-own-2026x", "again",
				"my-own-2026x");
		assertThat(this.browser.path()).isEqualTo("/admin/counties");
	}

	@Test
	void opensACountyAndItsAdministratorCanStart() {
		signIn(OPERATOR, PASSWORD);
		this.browser.open("/admin/counties/new?q=嘉祥").open("/admin/counties/new/370829");
		this.browser.send("/admin/counties/new/370829", "slug", "Jia", "initials", "jx");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.page().selectFirst("#slug").val()).isEqualTo("Jia");
		this.browser.send("/admin/counties/new/370829", "slug", "jiaxiang", "initials", "JX", "administrator", "admin",
				"administratorName", "王秀英");
		assertThat(this.browser.path()).isEqualTo("/admin/counties/issued");
		String password = this.browser.page().selectFirst("output").text();
		assertThat(this.browser.open("/admin/counties/issued").text()).doesNotContain(password);
		assertThat(new Browser(this.port).signIn("jiaxiang", "admin", password).path()).isEqualTo("/desk/password");
	}

	@Test
	void aWrongCountysSignInNeverLocksAnOperator() {
		for (int i = 0; i < Account.ATTEMPTS; i++) {
			this.browser.open("/admin/login").page().selectFirst("main form").attr("action", "/c/nowhere/login");
			this.browser.send("/c/nowhere/login", "username", OPERATOR, "password", "x");
		}
		assertThat(signIn(OPERATOR, PASSWORD).path()).startsWith("/admin/counties");
	}

	@Test
	void anOperatorIsNoStaffOfAnyCounty() {
		assertThat(signIn(OPERATOR, PASSWORD).open("/desk/accounts").status()).isEqualTo(403);
	}

	@Test
	void metricsAreForAnOperatorAndHealthForAnyone() throws Exception {
		this.mvc.perform(get("/actuator/health")).andExpect(status().isOk());
		this.mvc.perform(get("/actuator/prometheus"))
			.andExpect(status().isUnauthorized())
			.andExpect(header().exists("WWW-Authenticate"));
		this.operators.ensure("untouched", PASSWORD, true);
		this.mvc.perform(get("/actuator/prometheus").header("Authorization", basic("untouched")))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/actuator/env").header("Authorization", basic(OPERATOR)))
			.andExpect(status().isNotFound());
	}

	@Test
	void aPartOfAPageAsksForSignInWithoutShowingIt() throws Exception {
		this.mvc.perform(get("/desk/accounts").header("HX-Request", "true"))
			.andExpect(status().isUnauthorized())
			.andExpect(header().exists("HX-Redirect"));
	}

	private Browser signIn(String username, String password) {
		return this.browser.open("/admin/login").send("/admin/login", "username", username, "password", password);
	}

	private static String basic(String username) {
		return "Basic "
				+ Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
	}

}
