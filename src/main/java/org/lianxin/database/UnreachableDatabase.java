package org.lianxin.database;

import java.sql.SQLException;

/** Puts a failed first connection into words for the operator. */
final class UnreachableDatabase {

	private UnreachableDatabase() {
	}

	static DatabaseRefused refused(String url, String user, SQLException cause) {
		String state = (cause.getSQLState() != null) ? cause.getSQLState() : "";
		String server = withoutParameters(url);
		return switch (state) {
			case "28P01", "28000" -> new DatabaseRefused("The database at " + server + " does not let " + user + " in.",
					"Check " + variables(user) + " against the role's password on the server.", cause);
			case "3D000" -> new DatabaseRefused("The server has no database of the name in " + server + ".",
					"Create it and run db/roles.sql in it, or correct SPRING_DATASOURCE_URL.", cause);
			case "08001", "08004", "08006", "57P03" ->
				new DatabaseRefused("The database at " + server + " can't be reached.",
						"Start the server, or correct SPRING_DATASOURCE_URL.", cause);
			default -> new DatabaseRefused("The database at " + server + " refused " + user + ": " + cause.getMessage(),
					"Mend what it names, then start the portal again.", cause);
		};
	}

	private static String variables(String user) {
		return user.equals(DatabaseRole.OWNER.user()) ? "SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD"
				: "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD";
	}

	/** Parameters of a JDBC address may hold a password. */
	static String withoutParameters(String url) {
		return url.split("\\?", 2)[0];
	}

}
