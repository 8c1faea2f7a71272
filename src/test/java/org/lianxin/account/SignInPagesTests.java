package org.lianxin.account;

import java.net.HttpCookie;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.database.DatabaseRole;
import org.lianxin.support.Browser;
import org.lianxin.support.MutableClock;
import org.lianxin.support.Person;
import org.lianxin.support.PortalTest;
import org.lianxin.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianxin.support.TwoCounties.ADMINISTRATOR;
import static org.lianxin.support.TwoCounties.GUANXIAN;
import static org.lianxin.support.TwoCounties.PASSWORD;
import static org.lianxin.support.TwoCounties.SISHUI;

/**
 * Signing in, one's password, a county's accounts and its audit trail, as their users see
 * them.
 */
@PortalTest
class SignInPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MutableClock clock;

	private Browser browser;

	@BeforeEach
	void aReader() {
		this.browser = new Browser(this.port);
	}

	@Test
	void theSignInPageNamesItsCounty() {
		this.browser.open("/c/guanxian/login");
		assertThat(this.browser.page().selectFirst("h1").text()).isEqualTo("冠县工作人员登录");
	}

	@Test
	void anUnknownCountyIsNotFoundAndTakesNoPassword() {
		assertThat(this.browser.open("/c/nowhere/login").status()).isEqualTo(404);
		this.browser.open("/c/guanxian/login").page().selectFirst("main form").attr("action", "/c/nowhere/login");
		this.browser.send("/c/nowhere/login", "username", "admin", "password", PASSWORD);
		assertThat(this.browser.status()).isEqualTo(404);
	}

	@Test
	void aWrongPasswordIsToldAndTheUsernameIsKept() {
		this.browser.signIn("guanxian", "admin", "not-it-2026");
		assertThat(this.browser.path()).isEqualTo("/c/guanxian/login?wrong");
		assertThat(this.browser.text()).contains("用户名或密码不对");
		assertThat(this.browser.page().selectFirst("#username").val()).isEqualTo("admin");
		assertThat(this.browser.page().selectFirst("#password").val()).isEmpty();
	}

	@Test
	void theSameUsernameOfTwoCountiesIsTwoPeople() {
		Browser auditor = new Browser(this.port).signIn(SISHUI.auditor()).open("/desk/password");
		change(auditor, PASSWORD, "sishui-only-2026", "sishui-only-2026");
		assertThat(this.browser.signIn("guanxian", "auditor", "sishui-only-2026").path()).endsWith("?wrong");
		assertThat(this.browser.signIn("sishui", "auditor", PASSWORD).path()).endsWith("?wrong");
		this.browser.signIn("sishui", "auditor", "sishui-only-2026").open("/desk/accounts");
		assertThat(this.browser.text()).contains("孔联络").doesNotContain("刘联络");
		assertThat(this.browser.page().selectFirst(".brand").text()).contains("泗水县");
	}

	@Test
	void fiveWrongPasswordsLockForAQuarterOfAnHourHoweverTheNameIsTyped() {
		for (String typed : new String[] { "supervisor", "Supervisor", " supervisor", "SUPERVISOR ", "supervisor" }) {
			this.browser.signIn("sishui", typed, "not-it-2026");
		}
		this.browser.signIn(SISHUI.supervisor());
		assertThat(this.browser.path()).endsWith("?locked");
		this.clock.pass(Duration.ofMinutes(15));
		this.browser.signIn(SISHUI.supervisor());
		assertThat(this.browser.path()).startsWith("/desk/petitions");
	}

	@Test
	void signingInGivesANewSessionAndCookiesThatScriptsCantRead() {
		this.browser.signIn("guanxian", "admin", "not-it-2026");
		String before = this.browser.cookie("lianxin");
		this.browser.signIn(ADMINISTRATOR);
		assertThat(this.browser.cookie("lianxin")).isNotEqualTo(before);
		assertThat(this.browser.cookies()).isNotEmpty().allMatch(HttpCookie::isHttpOnly);
	}

	@Test
	void aFormSentAfterTheSessionEndedIsSentAgainOnceSignedIn() {
		this.browser.signIn(ADMINISTRATOR).open("/desk/accounts/new?role=SUPERVISOR");
		this.browser.loseSession().send("/desk/accounts/new", "username", "replayed", "name", "刘督办");
		assertThat(this.browser.path()).isEqualTo("/c/guanxian/login?expired");
		assertThat(this.browser.text()).contains("您离开得久了，请重新登录，登录后回到刚才的页面。");
		this.browser.send("/c/guanxian/login", "username", "admin", "password", PASSWORD);
		assertThat(this.browser.path()).isEqualTo("/desk/accounts/issued");
		assertThat(this.browser.text()).contains("账号：replayed");
	}

	@Test
	void aOneTimePasswordIsShownOnceAndMustBeChangedFirst() {
		String password = newSupervisor("newcomer");
		assertThat(this.browser.open("/desk/accounts/issued").text()).contains("已经显示过了").doesNotContain(password);
		Browser newcomer = new Browser(this.port).signIn("guanxian", "newcomer", password);
		assertThat(newcomer.path()).isEqualTo("/desk/password");
		assertThat(newcomer.open("/desk/accounts").path()).isEqualTo("/desk/password");
		assertThat(newcomer.open("/%64esk/accounts").path()).isEqualTo("/desk/password");
		change(newcomer, "wrong-2026", "shiduo-2026x", "shiduo-2026x");
		assertThat(newcomer.page().selectFirst("#present-error").text()).contains("当前密码不对");
		change(newcomer, password, "short-1", "short-1");
		assertThat(newcomer.page().selectFirst("#chosen-error").text()).contains("10 到 64");
		change(newcomer, password, "shiduo-2026x", "shiduo-2026y");
		assertThat(newcomer.status()).isEqualTo(422);
		assertThat(newcomer.page().selectFirst("#again-error").text()).contains("不一致");
		change(newcomer, password, "shiduo-2026x", "shiduo-2026x");
		assertThat(newcomer.path()).isEqualTo("/desk/petitions");
		assertThat(newcomer.open("/desk/password").text()).doesNotContain("一次性密码");
	}

	@Test
	void disablingAnAccountEndsItsSessionsAtOnce() {
		Browser leaver = new Browser(this.port);
		String password = newSupervisor("leaver");
		leaver.signIn("guanxian", "leaver", password);
		this.browser.open("/desk/accounts/leaver/closure").send("/desk/accounts/leaver/closure");
		assertThat(this.browser.text()).contains("账号“leaver”已停用");
		assertThat(leaver.open("/desk/password").path()).isEqualTo("/c/guanxian/login?expired");
		assertThat(leaver.signIn("guanxian", "leaver", password).path()).endsWith("?disabled");
		assertThat(leaver.signIn("guanxian", "leaver", "not-it-2026").path()).endsWith("?wrong");
		this.browser.open("/desk/accounts/leaver/reopening").send("/desk/accounts/leaver/reopening");
		assertThat(leaver.signIn("guanxian", "leaver", password).path()).startsWith("/desk/password");
	}

	@Test
	void nobodyClosesTheirOwnAccount() {
		this.browser.signIn(ADMINISTRATOR).open("/desk/accounts/admin/closure");
		this.browser.send("/desk/accounts/admin/closure");
		assertThat(this.browser.status()).isEqualTo(422);
		assertThat(this.browser.text()).contains("不能停用自己的账号");
	}

	@ParameterizedTest
	@CsvSource({ "ADMINISTRATOR, auditor", "ADMINISTRATOR, security", "SECURITY_ADMINISTRATOR, auditor" })
	void nobodyReachesTheAccountsOfThoseWhoWatchThem(Role role, String watcher) {
		this.browser.signIn(one(role)).open("/desk/accounts/" + watcher);
		assertThat(this.browser.page().select("main .actions")).isEmpty();
		for (String act : new String[] { "closure", "password", "reopening" }) {
			String address = "/desk/accounts/" + watcher + "/" + act;
			assertThat(this.browser.open(address).send(address).status()).isEqualTo(422);
			assertThat(this.browser.text()).contains("三员分立");
		}
		assertThat(new Browser(this.port).signIn("guanxian", watcher, PASSWORD).path()).startsWith("/desk");
	}

	@Test
	void theSecurityAdministratorResetsTheAdministrator() {
		this.browser.signIn(SISHUI.securityAdministrator()).open("/desk/accounts/admin/password");
		this.browser.send("/desk/accounts/admin/password");
		String password = this.browser.page().selectFirst("output").text();
		Browser administrator = new Browser(this.port).signIn("sishui", "admin", password).open("/desk/password");
		change(administrator, password, PASSWORD, PASSWORD);
		assertThat(administrator.path()).startsWith("/desk").isNotEqualTo("/desk/password");
	}

	@Test
	void anAccountOfAnotherCountyIsNotFound() {
		newSupervisor("onlyhere");
		Browser other = new Browser(this.port).signIn(SISHUI.administrator());
		assertThat(other.open("/desk/accounts/onlyhere").status()).isEqualTo(404);
		assertThat(other.open("/desk/accounts").text()).doesNotContain("onlyhere");
	}

	@ParameterizedTest
	@CsvSource({ "ADMINISTRATOR, 200, 200, 200, 403", "SECURITY_ADMINISTRATOR, 200, 403, 200, 403",
			"AUDITOR, 200, 403, 403, 200", "SUPERVISOR, 403, 403, 403, 403" })
	void eachRoleOpensItsOwnPages(Role role, int accounts, int creating, int closing, int audit) {
		this.browser.signIn(one(role));
		assertThat(this.browser.open("/desk/accounts").status()).isEqualTo(accounts);
		assertThat(this.browser.open("/desk/accounts/new").status()).isEqualTo(creating);
		assertThat(this.browser.open("/desk/accounts/supervisor/closure").status()).isEqualTo(closing);
		assertThat(this.browser.open("/desk/audit").status()).isEqualTo(audit);
		assertThat(this.browser.open("/admin/counties").status()).isEqualTo(403);
	}

	@Test
	void theAuditTrailTellsWhoDidWhat() {
		newSupervisor("watched");
		Browser auditor = new Browser(this.port).signIn(GUANXIAN.auditor());
		assertThat(auditor.path()).startsWith("/desk/audit");
		auditor.open("/desk/audit?kind=ACCOUNT_CREATED");
		assertThat(auditor.page().select("tbody tr").first().text()).contains("新建账号", "watched", "admin");
	}

	@Test
	void nobodyCanChangeTheAuditTrailEvenBySql() throws SQLException {
		try (Connection application = TestDatabase.get().connect(DatabaseRole.APPLICATION);
				Statement statement = application.createStatement()) {
			statement.execute("set app.county = '371525'");
			for (String sql : new String[] { "update audit_event set actor = 'x'", "delete from audit_event",
					"truncate audit_event" }) {
				assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(sql))
					.withMessageContaining("permission denied");
			}
		}
	}

	@Test
	void aFormOfAPageOpenForTooLongIsToldSo() {
		this.browser.signIn(ADMINISTRATOR).open("/desk/accounts/supervisor/closure");
		this.browser.send("/desk/accounts/supervisor/closure", "_csrf", "old");
		assertThat(this.browser.status()).isEqualTo(403);
		assertThat(this.browser.text()).contains("页面放得太久了");
	}

	private static Person one(Role role) {
		return GUANXIAN.staff().stream().filter((person) -> person.role() == role).findFirst().orElseThrow();
	}

	private String newSupervisor(String username) {
		this.browser.signIn(ADMINISTRATOR).open("/desk/accounts/new?role=SUPERVISOR");
		this.browser.send("/desk/accounts/new", "username", username, "name", "刘督办");
		assertThat(this.browser.path()).isEqualTo("/desk/accounts/issued");
		return this.browser.page().selectFirst("output").text();
	}

	private static void change(Browser browser, String present, String chosen, String again) {
		browser.send("/desk/password", "present", present, "chosen", chosen, "again", again);
	}

}
