package org.lianxin.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lianxin.support.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.support.Person.as;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.PASSWORD;
import static org.lianxin.support.TwoCounties.SISHUI;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;

/** Wrong passwords are counted for the account, however its name is typed. */
@PortalTest
class SignInRecordTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Accounts accounts;

	@Test
	void theFifthWrongPasswordLocksHoweverTheNameIsTyped() throws Exception {
		for (String typed : List.of("liaison1", "LIAISON1", "Liaison1", "liaison1 ", "lIAISON1")) {
			assertThat(signIn("guanxian", typed, "wrong")).endsWith("?wrong");
		}
		assertThat(as(ADMINISTRATOR, () -> this.accounts.account("liaison1")).locked()).isTrue();
		assertThat(signIn("guanxian", "liaison1", PASSWORD)).endsWith("?locked");
		assertThat(as(SISHUI.administrator(), () -> this.accounts.account("liaison1")).locked()).isFalse();
		assertThat(signIn("sishui", "liaison1", PASSWORD)).isEqualTo("/desk");
	}

	private String signIn(String county, String username, String password) throws Exception {
		return String.valueOf(this.mvc.perform(formLogin("/c/" + county + "/login").user(username).password(password))
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

}
