package org.lianxin.support;

import java.util.function.Supplier;

import org.lianxin.account.Accounts;
import org.lianxin.account.CountyOpening;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.OpenCounty;
import org.lianxin.account.Role;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Guanxian and Sishui, opened by an operator: each with its real townships and villages,
 * and an administrator and a supervisor who have chosen their passwords.
 */
public final class OpenedCounties {

	public static final int GUANXIAN = 371525;

	public static final int SISHUI = 370831;

	private static final String ADMINISTRATOR = "admin";

	private static final String SUPERVISOR = "supervisor";

	private final ApplicationContext portal;

	private OpenedCounties(ApplicationContext portal) {
		this.portal = portal;
	}

	/** Opens both in a fresh database. */
	public static OpenedCounties open(ApplicationContext portal) {
		OpenedCounties counties = new OpenedCounties(portal);
		counties.open(GUANXIAN, "guanxian", "GX");
		counties.open(SISHUI, "sishui", "SS");
		return counties;
	}

	private void open(int code, String slug, String initials) {
		in(code, "OPERATOR", () -> this.portal.getBean(CountyOpening.class)
			.open(new OpenCounty(code, slug, initials, ADMINISTRATOR, "李敏")));
		in(code, "ADMINISTRATOR", () -> this.portal.getBean(Accounts.class)
			.create(new CreateAccount(SUPERVISOR, "王建国", Role.SUPERVISOR, null, null)));
		CurrentCounty.run(code, this::choosePassword);
	}

	private void choosePassword() {
		JdbcClient jdbc = this.portal.getBean(JdbcClient.class);
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> jdbc.sql("update account set initial = false").update());
	}

	/** Does the work as somebody of that role in that county, without a session. */
	public <T> T in(int county, String role, Supplier<T> work) {
		return CurrentCounty.call(county, () -> as(role, work));
	}

	/** Signs the county's administrator in to a request. */
	public RequestPostProcessor administrator(int county) {
		return signedIn(county, ADMINISTRATOR);
	}

	/** Signs the county's supervisor in to a request. */
	public RequestPostProcessor supervisor(int county) {
		return signedIn(county, SUPERVISOR);
	}

	private RequestPostProcessor signedIn(int county, String username) {
		UserDetails person = CurrentCounty.call(county,
				() -> this.portal.getBean(UserDetailsService.class).loadUserByUsername(username));
		return user(person);
	}

	private static <T> T as(String role, Supplier<T> work) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(role, "", "ROLE_" + role));
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
