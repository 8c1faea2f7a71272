package org.lianxin.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;

/**
 * Makes the portal's roles in a database by {@code db/roles.sql}, the same script that
 * operators run.
 */
public final class RolesScript {

	private static final String SCRIPT = "/db/roles.sql";

	private RolesScript() {
	}

	/**
	 * Runs the script as the superuser connected here, to the database that is to be
	 * prepared.
	 */
	public static void run(Connection superuser) throws SQLException {
		try (Statement statement = superuser.createStatement()) {
			statement.execute(script());
		}
	}

	/**
	 * Sets a role's password; the driver hashes it, so that the server's log never holds
	 * it.
	 */
	public static void setPassword(Connection superuser, DatabaseRole role, String password) throws SQLException {
		superuser.unwrap(PGConnection.class).alterUserPassword(role.user(), password.toCharArray(), "scram-sha-256");
	}

	private static String script() {
		try (InputStream in = RolesScript.class.getResourceAsStream(SCRIPT)) {
			if (in == null) {
				throw new IllegalStateException(SCRIPT + " is not packaged");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Can't read " + SCRIPT, ex);
		}
	}

}
