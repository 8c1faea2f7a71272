package org.lianxin.web;

import org.junit.jupiter.api.Test;
import org.lianxin.support.Browser;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TwoCounties;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that waits for its sender to sign in again tells nothing to a reader of the
 * table.
 */
@PortalTest
class SealedSessionsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keepsNoPhoneInPlainText() {
		Browser browser = new Browser(this.port).signIn(TwoCounties.LIAISON).open("/desk/petitions/new");
		browser.loseSession()
			.send("/desk/petitions/new", "words", "工资没发", "phone", "13800000077", "source", "STUDIO", "kind", "WAGES");
		assertThat(browser.path()).isEqualTo("/c/guanxian/login?expired");
		assertThat(rows("true")).isPositive();
		assertThat(rows("position('13800000077'::bytea in attribute_bytes) > 0")).isZero();
	}

	private long rows(String condition) {
		return this.jdbc.sql("select count(*) from spring_session_attributes where " + condition)
			.query(Long.class)
			.single();
	}

}
