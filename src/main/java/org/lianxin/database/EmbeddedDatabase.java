package org.lianxin.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL that lives and dies with the portal, while its rows stay in a home
 * directory. It listens on 127.0.0.1 alone and asks everybody for a password.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	/** The portal's database. */
	public static final String NAME = "lianxin";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String MAINTENANCE = "postgres";

	private static final Duration START_WAIT = Duration.ofSeconds(60);

	private static final String ALREADY_EXISTS = "42P04";

	/** The library's own defaults would lose committed rows in a power cut. */
	private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on",
			"full_page_writes", "on");

	private final EmbeddedHome home;

	private final int port;

	private final Map<String, String> settings;

	private final Map<DatabaseRole, String> passwords;

	private final EmbeddedPostgres server;

	private EmbeddedDatabase(EmbeddedHome home, int port, Map<String, String> settings) {
		this.home = home;
		this.port = port;
		this.settings = settings;
		this.passwords = home.passwords();
		this.server = startServer();
	}

	/**
	 * Starts the server of a home directory, making both on first use, with the portal's
	 * roles and database.
	 * @param port the port, or 0 for a free one
	 * @throws DatabaseRefused where it can't start, in words for the operator
	 */
	public static EmbeddedDatabase start(Path home, int port) {
		return start(home, port, List.of());
	}

	/**
	 * Starts the server once all that belongs beside its data is settled.
	 * @param kept what other modules keep in the home
	 */
	static EmbeddedDatabase start(Path home, int port, List<KeptAtHome> kept) {
		return start(home, port, DURABLE, kept);
	}

	/**
	 * Starts the server with settings of its own; for tests, which may trade safety for
	 * speed.
	 */
	public static EmbeddedDatabase start(Path home, int port, Map<String, String> settings) {
		return start(home, port, settings, List.of());
	}

	private static EmbeddedDatabase start(Path home, int port, Map<String, String> settings, List<KeptAtHome> kept) {
		EmbeddedHome held = EmbeddedHome.open(home);
		try {
			boolean data = Files.exists(held.data());
			kept.forEach((thing) -> thing.settle(held.directory(), data));
			return new EmbeddedDatabase(held, port, settings);
		}
		catch (RuntimeException ex) {
			held.close();
			throw ex;
		}
	}

	private EmbeddedPostgres startServer() {
		try {
			refuseBusyPort();
			if (!Files.exists(this.home.data())) {
				makeCluster();
			}
			new StalePostmaster(this.home.data()).stop();
			return prepared(start(this.home.data()));
		}
		catch (IOException ex) {
			throw EmbeddedHome.unusable(this.home.directory(), ex);
		}
	}

	private void refuseBusyPort() {
		if (this.port == 0) {
			return;
		}
		try (ServerSocket free = new ServerSocket(this.port, 1, InetAddress.getLoopbackAddress())) {
			log.trace("Port {} is free", free.getLocalPort());
		}
		catch (IOException ex) {
			throw new DatabaseRefused("Port " + this.port + ", meant for the embedded PostgreSQL, is already in use.",
					"Stop the program that uses it, or leave LIANXIN_EMBEDDED_PORT out so that a free port is taken.",
					ex);
		}
	}

	/**
	 * A cluster half made looks whole, so it is made aside and gets its name when it is
	 * done.
	 */
	private void makeCluster() throws IOException {
		log.info("Making a new PostgreSQL in {}", this.home.data());
		new StalePostmaster(this.home.unfinished()).stop();
		FileSystemUtils.deleteRecursively(this.home.unfinished());
		start(this.home.unfinished()).close();
		Files.move(this.home.unfinished(), this.home.data());
	}

	private EmbeddedPostgres start(Path data) {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(this.home.program().toFile())
			.setRegisterShutdownHook(false)
			.setPGStartupWait(START_WAIT)
			.setPort(this.port)
			.setOutputRedirector(ProcessBuilder.Redirect.to(startLog().toFile()))
			.setErrorRedirector(ProcessBuilder.Redirect.to(startLog().toFile()))
			.setConnectConfig("password", this.passwords.get(DatabaseRole.SUPERUSER));
		trustNobody(builder);
		sortTheSameEverywhere(builder);
		keepLogs(builder);
		this.settings.forEach(builder::setServerConfig);
		try {
			return builder.start();
		}
		catch (IOException | RuntimeException ex) {
			stopWhatStarted(data);
			throw new DatabaseRefused(
					"The embedded PostgreSQL in " + data + " did not start.", "Its own words are in " + startLog()
							+ " and beside it; " + "or set SPRING_DATASOURCE_URL to use a PostgreSQL server of yours.",
					ex);
		}
	}

	/** The library gives up waiting, but leaves a server that came up after all. */
	private void stopWhatStarted(Path data) {
		try {
			new StalePostmaster(data).stop();
		}
		catch (IOException ex) {
			log.warn("A server may still run in {}", data, ex);
		}
	}

	private Path startLog() {
		return this.home.logs().resolve("start.log");
	}

	private void trustNobody(EmbeddedPostgres.Builder builder) {
		// Options of initdb, which the library knows only as locale options; the last
		// "auth" wins over its "trust".
		builder.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", this.home.password(DatabaseRole.SUPERUSER).toString())
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "");
	}

	/**
	 * Without these the order of words and the trigrams of Chinese would depend on the
	 * operator's LANG.
	 */
	private void sortTheSameEverywhere(EmbeddedPostgres.Builder builder) {
		builder.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("lc-collate", "C")
			.setLocaleConfig("lc-ctype", "C.UTF-8");
	}

	/** Terse, because the detail of an error would quote the row it was about. */
	private void keepLogs(EmbeddedPostgres.Builder builder) {
		builder.setServerConfig("log_error_verbosity", "terse")
			.setServerConfig("logging_collector", "on")
			.setServerConfig("log_directory", "../log")
			.setServerConfig("log_filename", "postgres-%a.log")
			.setServerConfig("log_truncate_on_rotation", "on")
			.setServerConfig("log_rotation_age", "1d")
			.setServerConfig("log_rotation_size", "0");
	}

	private EmbeddedPostgres prepared(EmbeddedPostgres started) throws IOException {
		try {
			createDatabase(started.getPort());
			prepareRoles(started.getPort());
			return started;
		}
		catch (SQLException ex) {
			started.close();
			throw new DatabaseRefused(
					"The embedded PostgreSQL in " + this.home.data() + " can't be prepared: " + ex.getMessage() + ".",
					"Check that the password files in " + this.home.directory() + " belong to this data.", ex);
		}
	}

	private void createDatabase(int at) throws SQLException {
		try (Connection superuser = connect(at, MAINTENANCE, DatabaseRole.SUPERUSER);
				Statement statement = superuser.createStatement()) {
			statement.execute("create database " + NAME);
		}
		catch (SQLException ex) {
			if (!ALREADY_EXISTS.equals(ex.getSQLState())) {
				throw ex;
			}
		}
	}

	private void prepareRoles(int at) throws SQLException {
		try (Connection superuser = connect(at, NAME, DatabaseRole.SUPERUSER)) {
			RolesScript.run(superuser);
			RolesScript.setPassword(superuser, DatabaseRole.OWNER, password(DatabaseRole.OWNER));
			RolesScript.setPassword(superuser, DatabaseRole.APPLICATION, password(DatabaseRole.APPLICATION));
		}
	}

	private Connection connect(int at, String database, DatabaseRole role) throws SQLException {
		return DriverManager.getConnection(url(at, database), role.user(), password(role));
	}

	/** The directory that holds the data and the passwords. */
	public Path home() {
		return this.home.directory();
	}

	/** The JDBC address of the portal's database. */
	public String url() {
		return url(NAME);
	}

	/** The JDBC address of a database on this server. */
	public String url(String database) {
		return url(this.server.getPort(), database);
	}

	private static String url(int port, String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
	}

	/** The password by which a role signs in. */
	public String password(DatabaseRole role) {
		return this.passwords.get(role);
	}

	/** Stops the server and lets go of its home. */
	@Override
	public void close() throws IOException {
		try (this.home) {
			this.server.close();
		}
	}

}
