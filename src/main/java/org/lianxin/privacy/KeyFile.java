package org.lianxin.privacy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/** The keys beside an embedded database, in a file that only its owner can read. */
final class KeyFile {

	private static final Set<PosixFilePermission> OWNER_ONLY = Set.of(PosixFilePermission.OWNER_READ,
			PosixFilePermission.OWNER_WRITE);

	private static final String FIRST_ID = "k1";

	private KeyFile() {
	}

	/**
	 * Reads the keys, making them at the first start; of two starts at once, one makes
	 * them and both read the same.
	 * @throws UnusableKeys where others can read the file, or it can't be read or made
	 */
	static Keys loadOrCreate(Path file) {
		try {
			if (Files.notExists(file)) {
				create(file);
			}
			refuseIfOpenToOthers(file);
			return load(file);
		}
		catch (IOException ex) {
			throw new UnusableKeys(
					"The keys for personal data in " + file.toAbsolutePath().normalize()
							+ " can't be read or made; give this process's user the right to read and write there.",
					ex);
		}
	}

	/**
	 * Written beside and linked into place: nobody ever sees half a file, and none is
	 * overwritten.
	 */
	private static void create(Path file) throws IOException {
		Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
		Path draft = Files.createTempFile(directory, ".keys", null, ownerOnly(directory));
		try {
			write(draft);
			publish(draft, file);
			syncDirectory(directory);
		}
		catch (FileAlreadyExistsException madeMeanwhile) {
			// Another start was quicker: its keys are the ones to read.
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private static void write(Path draft) throws IOException {
		String text = """
				# The keys for personal data in the database beside this file. Keep a copy of it with every backup:
				# without them no name or phone can be read again. The first of several keys, id:BASE64, is in use.
				keys=%s:%s
				index-key=%s
				""".formatted(FIRST_ID, randomKey(), randomKey());
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	private static String randomKey() {
		byte[] key = new byte[KeyRing.KEY_BYTES];
		new SecureRandom().nextBytes(key);
		return Base64.getEncoder().encodeToString(key);
	}

	private static void publish(Path draft, Path file) throws IOException {
		try {
			Files.createLink(file, draft);
		}
		catch (FileAlreadyExistsException madeMeanwhile) {
			throw madeMeanwhile;
		}
		catch (UnsupportedOperationException | FileSystemException noHardLinks) {
			Files.move(draft, file);
		}
	}

	/** So that the new name, not only what is in it, outlives a power cut. */
	private static void syncDirectory(Path directory) throws IOException {
		if (isPosix(directory)) {
			try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static void refuseIfOpenToOthers(Path file) throws IOException {
		if (!isPosix(file)) {
			return;
		}
		Set<PosixFilePermission> others = new HashSet<>(Files.getPosixFilePermissions(file));
		others.removeIf((permission) -> permission.name().startsWith("OWNER_"));
		if (!others.isEmpty()) {
			throw new UnusableKeys("Others than its owner have rights to " + file.toAbsolutePath().normalize()
					+ ", which holds the keys for personal data; run `chmod 600` on it.");
		}
	}

	private static Keys load(Path file) throws IOException {
		Properties written = new Properties();
		written.load(new StringReader(Files.readString(file)));
		try {
			return Keys.parse(written.getProperty("keys", ""), written.getProperty("index-key", ""));
		}
		catch (UnusableKeys ex) {
			throw new UnusableKeys(
					"The file " + file.toAbsolutePath().normalize()
							+ " holds no whole set of keys for personal data; put back the copy kept with the backup.",
					ex);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path directory) throws IOException {
		return isPosix(directory) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) }
				: new FileAttribute<?>[0];
	}

	private static boolean isPosix(Path path) throws IOException {
		return Files.getFileStore(path).supportsFileAttributeView("posix");
	}

}
