package org.lianxin.support;

import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A browser finds the portal's CSRF token in its cookie, whatever MockMvc did before. */
@PortalTest
class FreshTokensTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@RepeatedTest(2)
	void theTokenIsInACookie() throws Exception {
		assertThat(new Browser(this.port).open("/c/guanxian/login").cookie("XSRF-TOKEN")).isNotEmpty();
		this.mvc.perform(post("/preferences/elder").with(csrf()));
	}

}
