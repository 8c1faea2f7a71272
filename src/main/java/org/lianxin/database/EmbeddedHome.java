package org.lianxin.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The directory of an embedded server, held by one portal at a time: its data, its
 * program and its passwords.
 */
final class EmbeddedHome implements AutoCloseable {

	private static final String PROGRAM = "bin";

	private static final String LOGS = "log";

	private static final int PASSWORD_BYTES = 32;

	private final Path directory;

	private final FileChannel lock;

	private EmbeddedHome(Path directory, FileChannel lock) {
		this.directory = directory;
		this.lock = lock;
	}

	/**
	 * Opens the directory, making it if need be, and holds it until closed.
	 * @throws DatabaseRefused where it can't be written, or another portal holds it
	 */
	static EmbeddedHome open(Path home) {
		Path directory = home.toAbsolutePath().normalize();
		try {
			makePrivate(directory);
			makePrivate(directory.resolve(PROGRAM));
			makePrivate(directory.resolve(LOGS));
			return new EmbeddedHome(directory, lock(directory));
		}
		catch (IOException ex) {
			throw unusable(directory, ex);
		}
	}

	/**
	 * The library leaves the program writable by all, so nobody else may enter the
	 * directory that holds it.
	 */
	private static void makePrivate(Path directory) throws IOException {
		if (Files.isRegularFile(directory)) {
			throw new FileSystemException(directory.toString(), null, "it is a file");
		}
		if (!Files.isDirectory(directory)) {
			Files.createDirectories(directory.getParent());
			Files.createDirectory(directory, mode("rwx------"));
		}
	}

	private static FileChannel lock(Path directory) throws IOException {
		FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw new DatabaseRefused("Another running portal uses the data directory " + directory + ".",
					"Stop that portal, or give this one a directory of its own with LIANXIN_EMBEDDED_HOME.");
		}
		return channel;
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	static DatabaseRefused unusable(Path directory, IOException cause) {
		return new DatabaseRefused("The data directory " + directory + " can't be written (" + reason(cause) + ").",
				"Make it a directory that the portal's user may write, or name another with LIANXIN_EMBEDDED_HOME.",
				cause);
	}

	private static String reason(IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "permission denied";
		}
		return (cause instanceof FileSystemException named && named.getReason() != null) ? named.getReason()
				: cause.toString();
	}

	Path directory() {
		return this.directory;
	}

	/** The cluster; present only once it is complete. */
	Path data() {
		return this.directory.resolve("postgres");
	}

	/** The cluster while it is being made. */
	Path unfinished() {
		return this.directory.resolve("postgres.unfinished");
	}

	Path program() {
		return this.directory.resolve(PROGRAM);
	}

	Path logs() {
		return this.directory.resolve(LOGS);
	}

	Path password(DatabaseRole role) {
		return this.directory.resolve(role.passwordFile());
	}

	/**
	 * Reads the passwords, making those that are missing; nobody but the portal's user
	 * may read their files.
	 */
	Map<DatabaseRole, String> passwords() {
		refuseDataWithoutPassword();
		Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
		for (DatabaseRole role : DatabaseRole.values()) {
			passwords.put(role, readOrMake(password(role)));
		}
		return passwords;
	}

	private void refuseDataWithoutPassword() {
		Path file = password(DatabaseRole.SUPERUSER);
		if (Files.exists(data()) && !Files.exists(file)) {
			throw new DatabaseRefused(
					"The data in " + this.directory + " has lost its password file " + file.getFileName() + ".",
					"Bring the file back from the backup of this directory.");
		}
	}

	private String readOrMake(Path file) {
		try {
			String kept = Files.exists(file) ? Files.readString(file).strip() : "";
			return kept.isEmpty() ? make(file) : kept;
		}
		catch (IOException ex) {
			throw unusable(this.directory, ex);
		}
	}

	private String make(Path file) throws IOException {
		byte[] random = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(random);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		// Written aside and renamed: a crash half-way must not leave a file that holds
		// half a password.
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		Files.createFile(draft, mode("rw-------"));
		Files.writeString(draft, password + System.lineSeparator());
		Files.deleteIfExists(file);
		Files.move(draft, file);
		return password;
	}

	private static FileAttribute<?>[] mode(String mode) {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)) }
				: new FileAttribute<?>[0];
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw unusable(this.directory, ex);
		}
	}

}
