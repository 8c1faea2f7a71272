package org.lianxin.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Asks the server, before any page is served, whether the wall between counties can hold:
 * a role that owns tables or may bypass row security would see every county.
 */
final class DatabaseCheck {

	private static final Logger log = LoggerFactory.getLogger(DatabaseCheck.class);

	private static final int OLDEST = 18;

	private static final String TIMEOUT_SECONDS = "10";

	private static final String BYPASSES = """
			select exists (select from pg_roles where (rolsuper or rolbypassrls) \
			and pg_has_role(current_user, oid, 'member'))""";

	private static final String OWNS = """
			select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace \
			where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') \
			and pg_has_role(current_user, c.relowner, 'member'))""";

	private final JdbcConnectionDetails application;

	DatabaseCheck(JdbcConnectionDetails application) {
		this.application = application;
	}

	/**
	 * Passes where the server is new enough and the application's role is held by row
	 * security.
	 * @throws DatabaseRefused otherwise, in words for the operator
	 */
	void run() {
		try (Connection connection = connect()) {
			refuseOldServer(connection);
			refuse(connection, BYPASSES, "may bypass row security, so every county would be open to every other");
			refuse(connection, OWNS, "owns tables, so it could open the wall between counties");
		}
		catch (SQLException ex) {
			throw UnreachableDatabase.refused(this.application.getJdbcUrl(), user(), ex);
		}
	}

	/**
	 * Not from the pool: a pool prints a stack trace of its own before anybody can put it
	 * into words.
	 */
	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", user());
		properties.setProperty("password",
				this.application.getPassword() == null ? "" : this.application.getPassword());
		properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
		properties.setProperty("socketTimeout", TIMEOUT_SECONDS);
		return DriverManager.getConnection(this.application.getJdbcUrl(), properties);
	}

	private String user() {
		return this.application.getUsername() == null ? "" : this.application.getUsername();
	}

	private void refuseOldServer(Connection connection) throws SQLException {
		int version = connection.getMetaData().getDatabaseMajorVersion();
		log.debug("PostgreSQL {} as {}", connection.getMetaData().getDatabaseProductVersion(), user());
		if (version < OLDEST) {
			throw new DatabaseRefused("The database server is PostgreSQL " + version + ", which is too old.",
					"Upgrade it to PostgreSQL " + OLDEST + " or newer, or name another with SPRING_DATASOURCE_URL.");
		}
	}

	private void refuse(Connection connection, String question, String problem) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(question)) {
			if (answer.next() && answer.getBoolean(1)) {
				throw new DatabaseRefused("The database role " + user() + " " + problem + ".",
						"Run db/roles.sql and set SPRING_DATASOURCE_USERNAME to lianxin_app "
								+ "and SPRING_FLYWAY_USER to lianxin_owner.");
			}
		}
	}

}
