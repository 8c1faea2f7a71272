package org.lianxin.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.lianxin.database.DatabaseRole;
import org.lianxin.database.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The PostgreSQL server of this test run: in a container where Docker answers, else the
 * embedded one.
 *
 * @param address the JDBC address without a database's name
 * @param passwords the password of each role
 */
record TestServer(String address, Map<DatabaseRole, String> passwords) {

	private static final Logger log = LoggerFactory.getLogger(TestServer.class);

	private static final String IMAGE = "postgres:18";

	/** A test database may be lost in a power cut. */
	private static final Map<String, String> FAST = Map.of("fsync", "off", "synchronous_commit", "off",
			"full_page_writes", "off", "autovacuum", "off", "jit", "off");

	static TestServer start() {
		return dockerAnswers() ? inContainer() : embedded();
	}

	private static boolean dockerAnswers() {
		// Where there is no engine, the library would tell so in fifty lines.
		LoggingSystem logging = LoggingSystem.get(TestServer.class.getClassLoader());
		logging.setLogLevel("org.testcontainers", LogLevel.OFF);
		logging.setLogLevel("com.github.dockerjava", LogLevel.OFF);
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		}
		finally {
			logging.setLogLevel("org.testcontainers", LogLevel.WARN);
			logging.setLogLevel("com.github.dockerjava", LogLevel.WARN);
		}
	}

	@SuppressWarnings("resource")
	private static TestServer inContainer() {
		log.warn("TEST DATABASE: PostgreSQL in Docker ({}), by Testcontainers", IMAGE);
		Map<DatabaseRole, String> passwords = Map.of(DatabaseRole.SUPERUSER, "superuser", DatabaseRole.OWNER, "owner",
				DatabaseRole.APPLICATION, "application");
		PostgreSQLContainer server = new PostgreSQLContainer(IMAGE).withUsername(DatabaseRole.SUPERUSER.user())
			.withPassword(passwords.get(DatabaseRole.SUPERUSER))
			.withDatabaseName("postgres")
			.withEnv("POSTGRES_INITDB_ARGS",
					"--locale-provider=builtin --builtin-locale=C.UTF-8 --lc-collate=C --lc-ctype=C.UTF-8")
			.withCommand(command());
		server.start();
		SpringApplication.getShutdownHandlers().add(server::stop);
		return new TestServer("jdbc:postgresql://" + server.getHost() + ":" + server.getMappedPort(5432) + "/",
				passwords);
	}

	private static String command() {
		StringBuilder command = new StringBuilder("postgres");
		FAST.forEach((name, value) -> command.append(" -c ").append(name).append('=').append(value));
		return command.toString();
	}

	private static TestServer embedded() {
		log.warn("TEST DATABASE: embedded PostgreSQL, because no Docker engine answers");
		EmbeddedDatabase server = EmbeddedDatabase.start(Path.of("target", "test-database"), 0, FAST);
		// Spring's handler runs when every application is closed; a hook of the JVM would
		// run beside them.
		SpringApplication.getShutdownHandlers().add(() -> close(server));
		return new TestServer(server.url(""),
				Map.of(DatabaseRole.SUPERUSER, server.password(DatabaseRole.SUPERUSER), DatabaseRole.OWNER,
						server.password(DatabaseRole.OWNER), DatabaseRole.APPLICATION,
						server.password(DatabaseRole.APPLICATION)));
	}

	private static void close(EmbeddedDatabase server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			log.warn("The test database did not stop", ex);
		}
	}

}
