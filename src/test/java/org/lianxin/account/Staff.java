package org.lianxin.account;

import java.util.List;
import java.util.Locale;

import org.lianxin.tenancy.CurrentCounty;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Two counties and their people, made through the doors that the portal has. */
final class Staff {

	private Staff() {
	}

	/**
	 * Opens Guanxian and Sishui; each has an administrator "admin" and one of every role
	 * without a workplace.
	 */
	static void openTwoCounties(ApplicationContext portal) {
		open(portal, new OpenCounty(371525, "guanxian", "GX", "admin", "王秀英"));
		open(portal, new OpenCounty(370831, "sishui", "SS", "admin", "孔令文"));
	}

	private static void open(ApplicationContext portal, OpenCounty county) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("operator", null, "ROLE_OPERATOR"));
		try {
			portal.getBean(CountyOpening.class).open(county);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
		CurrentCounty.run(county.divisionCode(), () -> {
			for (Role role : List.of(Role.SECURITY_ADMINISTRATOR, Role.AUDITOR, Role.SUPERVISOR)) {
				portal.getBean(Accounts.class)
					.createFirst(new CreateAccount(username(role), username(role), role, null, null));
			}
			choosePasswords(portal, county.slug());
		});
	}

	/** The username of the one of that role. */
	static String username(Role role) {
		return (role == Role.ADMINISTRATOR) ? "admin" : role.name().toLowerCase(Locale.ROOT);
	}

	/** What the one of that username signs in with in that county. */
	static String password(String county) {
		return "jianjian-2026-" + county;
	}

	private static void choosePasswords(ApplicationContext portal, String county) {
		String hash = portal.getBean(Passwords.class).hash(password(county));
		portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> portal.getBean(JdbcClient.class)
				.sql("update account set initial = false, password_hash = ?")
				.param(hash)
				.update());
	}

}
