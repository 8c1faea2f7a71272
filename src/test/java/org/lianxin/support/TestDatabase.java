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
 * The one database of this test run. One template is migrated, its copy is given the
 * {@linkplain TwoCounties counties} of {@code fixture.sql}; {@link #renew()} copies the
 * second, {@link #renewWithoutCounties()} the first.
 */
public final class TestDatabase {

	private static final Logger log = LoggerFactory.getLogger(TestDatabase.class);

	private static final String NAME = "lianxin_test";

	private static final String MIGRATED = "lianxin_migrated";

	private static final String FURNISHED = "lianxin_furnished";

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
		database.makeTemplates();
		database.renew();
		return database;
	}

	private void makeTemplates() {
		try {
			maintain("drop database if exists " + NAME + " with (force)",
					"drop database if exists " + FURNISHED + " with (force)",
					"drop database if exists " + MIGRATED + " with (force)", "create database " + MIGRATED);
			prepareRoles();
			Flyway.configure()
				.dataSource(url(MIGRATED), DatabaseRole.OWNER.user(), password(DatabaseRole.OWNER))
				.locations("classpath:db/migration")
				.javaMigrations(new ReferenceDataMigration())
				.load()
				.migrate();
			maintain("create database " + FURNISHED + " template " + MIGRATED + " strategy file_copy");
			loadFixture();
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException("The templates of the test database can't be made", ex);
		}
	}

	private void prepareRoles() throws SQLException {
		try (Connection superuser = connect(MIGRATED, DatabaseRole.SUPERUSER)) {
			RolesScript.run(superuser);
			RolesScript.setPassword(superuser, DatabaseRole.OWNER, password(DatabaseRole.OWNER));
			RolesScript.setPassword(superuser, DatabaseRole.APPLICATION, password(DatabaseRole.APPLICATION));
		}
	}

	/** In one transaction, since a county is set for no longer. */
	private void loadFixture() throws SQLException, IOException {
		String fixture = new ClassPathResource("fixture.sql").getContentAsString(StandardCharsets.UTF_8);
		try (Connection owner = connect(FURNISHED, DatabaseRole.OWNER); Statement statement = owner.createStatement()) {
			owner.setAutoCommit(false);
			statement.execute(fixture);
			owner.commit();
			owner.setAutoCommit(true);
			statement.execute("analyze");
		}
	}

	/** Puts the database back to the fixture, ending every connection to it. */
	public void renew() {
		renew(FURNISHED);
	}

	/** Puts the database back to the migrations, ending every connection to it. */
	public void renewWithoutCounties() {
		renew(MIGRATED);
	}

	private void renew(String template) {
		long start = System.nanoTime();
		try {
			maintain("drop database if exists " + NAME + " with (force)",
					"create database " + NAME + " template " + template + " strategy file_copy",
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
