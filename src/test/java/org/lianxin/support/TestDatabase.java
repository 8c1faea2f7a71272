package org.lianxin.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;
import org.lianxin.database.DatabaseRole;
import org.lianxin.database.RolesScript;
import org.lianxin.tenancy.ReferenceDataMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;

/**
 * The one database of this test run. A template is migrated once and given the
 * {@linkplain TwoCounties counties} of {@code fixture.sql}; {@link #renew()} copies it.
 */
public final class TestDatabase {

	private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

	private static final String NAME = "lianxin_test";

	private static final String TEMPLATE = "lianxin_template";

	private final TestServer server;

	private TestDatabase(TestServer server) {
		this.server = server;
	}

	/** The database of this run; the first call starts its server. */
	public static TestDatabase get() {
		return Holder.INSTANCE;
	}

	private static TestDatabase prepared() {
		TestDatabase database = new TestDatabase(TestServer.start());
		database.makeTemplate();
		database.renew();
		return database;
	}

	private void makeTemplate() {
		try {
			maintain("drop database if exists " + NAME + " with (force)",
					"drop database if exists " + TEMPLATE + " with (force)", "create database " + TEMPLATE);
			prepareRoles();
			Flyway.configure()
				.dataSource(url(TEMPLATE), DatabaseRole.OWNER.user(), password(DatabaseRole.OWNER))
				.locations("classpath:db/migration")
				.javaMigrations(new ReferenceDataMigration())
				.load()
				.migrate();
			loadFixture();
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException("The template of the test database can't be made", ex);
		}
	}

	private void prepareRoles() throws SQLException {
		try (Connection superuser = connect(TEMPLATE, DatabaseRole.SUPERUSER)) {
			RolesScript.run(superuser);
			RolesScript.setPassword(superuser, DatabaseRole.OWNER, password(DatabaseRole.OWNER));
			RolesScript.setPassword(superuser, DatabaseRole.APPLICATION, password(DatabaseRole.APPLICATION));
		}
	}

	/** In one transaction, since a county is set for no longer. */
	private void loadFixture() throws SQLException, IOException {
		String fixture = new ClassPathResource("fixture.sql").getContentAsString(StandardCharsets.UTF_8);
		try (Connection owner = connect(TEMPLATE, DatabaseRole.OWNER); Statement statement = owner.createStatement()) {
			owner.setAutoCommit(false);
			statement.execute(fixture);
			owner.commit();
			owner.setAutoCommit(true);
			statement.execute("analyze");
		}
	}

	/** Puts the database back to the template, ending every connection to it. */
	public void renew() {
		long start = System.nanoTime();
		try {
			maintain("drop database if exists " + NAME + " with (force)",
					"create database " + NAME + " template " + TEMPLATE + " strategy file_copy",
					// A copy has the rows and roles of its template, but not the rights
					// on the database itself.
					"revoke all on database " + NAME + " from public",
					"grant connect on database " + NAME + " to lianxin_app",
					"grant connect, temporary on database " + NAME + " to lianxin_owner");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The test database can't be renewed", ex);
		}
		log.debug("Renewed in {} ms", (System.nanoTime() - start) / 1_000_000);
	}

	private void maintain(String... statements) throws SQLException {
		try (Connection superuser = connect("postgres", DatabaseRole.SUPERUSER);
				Statement statement = superuser.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/**
	 * A connection of its own to the test database, outside the portal's pool, to be
	 * closed by the caller.
	 */
	public Connection connect(DatabaseRole role) throws SQLException {
		return connect(NAME, role);
	}

	private Connection connect(String database, DatabaseRole role) throws SQLException {
		return DriverManager.getConnection(url(database), role.user(), password(role));
	}

	/** The JDBC address of the test database. */
	public String url() {
		return url(NAME);
	}

	private String url(String database) {
		return this.server.address() + database;
	}

	/** The password by which a role signs in. */
	public String password(DatabaseRole role) {
		return this.server.passwords().get(role);
	}

	private static final class Holder {

		private static final TestDatabase INSTANCE = prepared();

	}

}
