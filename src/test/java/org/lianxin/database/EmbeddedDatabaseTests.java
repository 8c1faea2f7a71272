package org.lianxin.database;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTests {

	private Path home;

	private EmbeddedDatabase database;

	@BeforeAll
	void start(@TempDir Path directory) {
		this.home = directory;
		this.database = EmbeddedDatabase.start(this.home, 0);
	}

	@AfterAll
	void stop() throws IOException {
		this.database.close();
	}

	@Test
	void keepsEveryRowWhenTheServerIsKilled() throws Exception {
		execute("create table survivor as select 'here' as word");
		ProcessHandle postmaster = postmaster();
		postmaster.destroyForcibly();
		postmaster.onExit().get(10, TimeUnit.SECONDS);
		restart();
		assertThat(one(DatabaseRole.OWNER, "select word from survivor")).isEqualTo("here");
	}

	@Test
	void takesOverTheServerOfAKilledPortal(@TempDir Path other) throws Exception {
		Path said = other.resolve("said");
		Process portal = killedPortal(other.resolve("home"), said);
		await(() -> Files.exists(said), portal);
		portal.destroyForcibly().waitFor();
		try (EmbeddedDatabase heir = EmbeddedDatabase.start(other.resolve("home"), 0);
				Connection owner = DriverManager.getConnection(heir.url(), DatabaseRole.OWNER.user(),
						heir.password(DatabaseRole.OWNER))) {
			assertThat(one(owner, "select answer from kept")).isEqualTo("7");
		}
	}

	@Test
	void leavesAProcessAloneThatMerelyHasTheOldNumber() throws Exception {
		Process stranger = new ProcessBuilder("sleep", "600").start();
		try {
			this.database.close();
			Files.writeString(pidFile(), stranger.pid() + "\n" + this.home.resolve("postgres") + "\n");
			this.database = EmbeddedDatabase.start(this.home, 0);
			assertThat(one(DatabaseRole.APPLICATION, "select 1")).isEqualTo("1");
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroyForcibly();
		}
	}

	@Test
	void startsBesideAPidFileThatIsNoNumber() throws Exception {
		this.database.close();
		Files.writeString(pidFile(), "");
		this.database = EmbeddedDatabase.start(this.home, 0);
		assertThat(one(DatabaseRole.APPLICATION, "select 1")).isEqualTo("1");
	}

	@ParameterizedTest
	@EnumSource(DatabaseRole.class)
	void refusesARoleWithoutItsPassword(DatabaseRole role) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(this.database.url(), role.user(), "guessed"))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
	}

	@ParameterizedTest
	@EnumSource(DatabaseRole.class)
	void keepsPasswordsForItsOwnUser(DatabaseRole role) throws IOException {
		Path file = this.home.resolve(role.passwordFile());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(Files.readString(file).strip()).hasSize(43).isEqualTo(this.database.password(role));
	}

	@Test
	void letsNobodyElseReplaceItsProgram() throws IOException {
		assertThat(Files.getPosixFilePermissions(this.home.resolve("bin")))
			.doesNotContain(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
	}

	@ParameterizedTest
	@EnumSource(DatabaseRole.class)
	void keepsPasswordsOutOfItsLogs(DatabaseRole role) throws IOException {
		try (var logs = Files.list(this.home.resolve("log"))) {
			assertThat(logs).isNotEmpty()
				.allSatisfy((log) -> assertThat(log).content().doesNotContain(this.database.password(role)));
		}
	}

	@Test
	void writesDurablyAndListensAtHomeOnly() throws SQLException {
		assertThat(List.of(setting("fsync"), setting("synchronous_commit"), setting("full_page_writes"),
				setting("listen_addresses"), setting("unix_socket_directories"), setting("password_encryption")))
			.containsExactly("on", "on", "on", "127.0.0.1", "", "scram-sha-256");
	}

	@Test
	void sortsAndCutsWordsTheSameOnEveryMachine() throws SQLException {
		assertThat(one(DatabaseRole.OWNER,
				"select datlocprovider::text || ' ' || datlocale || ' ' || "
						+ "pg_encoding_to_char(encoding) from pg_database where datname = current_database()"))
			.isEqualTo("b C.UTF-8 UTF8");
	}

	@Test
	void refusesASecondPortalInOneHome() {
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(this.home, 0))
			.withMessage("Another running portal uses the data directory " + this.home + ".");
	}

	@Test
	void refusesAPortThatIsTaken(@TempDir Path other) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(DatabaseRefused.class)
				.isThrownBy(() -> EmbeddedDatabase.start(other, taken.getLocalPort()))
				.withMessage(
						"Port " + taken.getLocalPort() + ", meant for the embedded PostgreSQL, is already in use.");
		}
	}

	@Test
	void refusesAHomeThatIsNoDirectory(@TempDir Path other) throws IOException {
		Path file = Files.createFile(other.resolve("file"));
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(file, 0))
			.withMessage("The data directory " + file + " can't be written (it is a file).");
	}

	@Test
	void refusesDataWhosePasswordIsGone(@TempDir Path other) throws IOException {
		Files.createDirectory(other.resolve("postgres"));
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(other, 0))
			.withMessage("The data in " + other + " has lost its password file pg-password.");
	}

	@Test
	void settlesWhatIsKeptBesideTheDataBeforeThereIsAny(@TempDir Path other) throws IOException {
		KeptAtHome refusing = (home, data) -> {
			throw new IllegalArgumentException(home + " " + data);
		};
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> EmbeddedDatabase.start(other, 0, List.of(refusing)))
			.withMessage(other + " false");
		assertThat(other.resolve("postgres")).doesNotExist();
		this.database.close();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> EmbeddedDatabase.start(this.home, 0, List.of(refusing)))
			.withMessage(this.home + " true");
		this.database = EmbeddedDatabase.start(this.home, 0);
	}

	private void restart() throws IOException {
		this.database.close();
		this.database = EmbeddedDatabase.start(this.home, 0);
	}

	private Path pidFile() {
		return this.home.resolve("postgres").resolve("postmaster.pid");
	}

	private ProcessHandle postmaster() throws IOException {
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).get(0))).orElseThrow();
	}

	private Process killedPortal(Path otherHome, Path said) throws IOException {
		String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
				"-cp", path, KilledPortal.class.getName(), otherHome.toString(), said.toString())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private void await(BooleanSupplier happened, Process portal) {
		long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
		while (!happened.getAsBoolean()) {
			assertThat(portal.isAlive() && System.nanoTime() < deadline).as("the portal runs").isTrue();
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	private String setting(String name) throws SQLException {
		return one(DatabaseRole.SUPERUSER, "select current_setting('" + name + "')");
	}

	private String one(DatabaseRole role, String query) throws SQLException {
		try (Connection connection = connect(role)) {
			return one(connection, query);
		}
	}

	private String one(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getString(1);
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = connect(DatabaseRole.OWNER); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private Connection connect(DatabaseRole role) throws SQLException {
		return DriverManager.getConnection(this.database.url(), role.user(), this.database.password(role));
	}

}
