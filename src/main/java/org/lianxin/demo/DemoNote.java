package org.lianxin.demo;

import java.util.ArrayList;
import java.util.List;

import org.lianxin.account.DemoAccounts;
import org.lianxin.database.StartupNote;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to look and whom to sign in as. */
@Component
@DemoOnly
class DemoNote implements StartupNote {

	private final Environment environment;

	DemoNote(Environment environment) {
		this.environment = environment;
	}

	@Override
	public List<String> lines() {
		String portal = "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
		List<String> lines = new ArrayList<>();
		lines.add("Demo accounts, all with the password " + DemoAccounts.PASSWORD + ":");
		for (DemoCounty county : DemoCounty.values()) {
			lines.add("");
			lines.add(portal + "/c/" + county.slug());
			county.shown().forEach((username) -> lines.add(line(username, role(county, username))));
		}
		lines.add("");
		lines.add(portal + "/admin/login");
		lines.add(line("operator", "OPERATOR"));
		return lines;
	}

	private static String role(DemoCounty county, String username) {
		return Row.of("accounts.csv", county)
			.stream()
			.filter((row) -> row.text("username").equals(username))
			.map((row) -> row.text("role"))
			.findFirst()
			.orElseThrow();
	}

	private static String line(String username, String role) {
		return String.format("  %-16s %s", username, role);
	}

}
