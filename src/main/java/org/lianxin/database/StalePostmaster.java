package org.lianxin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed portal left behind in a data directory: it is stopped
 * politely, for a new one can't start beside it.
 */
final class StalePostmaster {

	private static final Logger log = LoggerFactory.getLogger(StalePostmaster.class);

	private static final Duration SMART = Duration.ofSeconds(10);

	private static final Duration FAST = Duration.ofSeconds(50);

	private static final Duration POLL = Duration.ofMillis(50);

	private final Path data;

	private final Path pidFile;

	StalePostmaster(Path data) {
		this.data = data;
		this.pidFile = data.resolve("postmaster.pid");
	}

	/**
	 * Stops the server if it still runs. A process that merely has its old number is left
	 * alone.
	 * @throws DatabaseRefused where the server does not stop
	 */
	void stop() throws IOException {
		Optional<ProcessHandle> named = named().filter(ProcessHandle::isAlive);
		if (named.isEmpty()) {
			// The file stays: PostgreSQL itself checks by it that no worker of the dead
			// server still writes.
			return;
		}
		if (isServerOf(named.get())) {
			stop(named.get());
		}
		else {
			log.info("{} names process {}, which is no server of ours; deleting the file", this.pidFile,
					named.get().pid());
			Files.deleteIfExists(this.pidFile);
		}
	}

	private Optional<ProcessHandle> named() throws IOException {
		if (!Files.exists(this.pidFile)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(this.pidFile);
		try {
			return ProcessHandle.of(Long.parseLong(lines.isEmpty() ? "" : lines.get(0).strip()));
		}
		catch (NumberFormatException ex) {
			Files.delete(this.pidFile);
			return Optional.empty();
		}
	}

	private boolean isServerOf(ProcessHandle process) {
		ProcessHandle.Info info = process.info();
		boolean server = info.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((name) -> name.equals("postgres") || name.equals("postgres.exe"))
			.isPresent();
		// Where the system hides arguments, the name has to do.
		return server && info.arguments()
			.map((arguments) -> Arrays.asList(arguments).contains(this.data.toString()))
			.orElse(true);
	}

	private void stop(ProcessHandle server) throws IOException {
		log.info("Stopping PostgreSQL {}, left behind by a portal that was killed", server.pid());
		server.destroy();
		if (ended(server, SMART)) {
			return;
		}
		interrupt(server);
		if (!ended(server, FAST)) {
			throw new DatabaseRefused(
					"PostgreSQL " + server.pid() + ", left behind in " + this.data + ", does not stop.",
					"End process " + server.pid() + " and start the portal again.");
		}
	}

	/** Asks for the fast shutdown, which has no other name than SIGINT. */
	private void interrupt(ProcessHandle server) throws IOException {
		try {
			new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).inheritIO().start().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Looks at the file too, which a server deletes last: its process may stay as a
	 * zombie where nobody reaps it.
	 */
	private boolean ended(ProcessHandle server, Duration wait) {
		long deadline = System.nanoTime() + wait.toNanos();
		while (server.isAlive() && Files.exists(this.pidFile) && System.nanoTime() < deadline) {
			LockSupport.parkNanos(POLL.toNanos());
		}
		return !server.isAlive() || !Files.exists(this.pidFile);
	}

}
