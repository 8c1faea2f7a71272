package org.lianxin.petition;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How each entry of a timeline vouches for the one before it: SHA-256 over its
 * length-prefixed fields.
 */
final class HashChain {

	/** What the first entry has before it. */
	static final byte[] START = new byte[32];

	private HashChain() {
	}

	/**
	 * Returns the hash of an entry whose fields come in a fixed order, null and empty
	 * told apart.
	 */
	static byte[] hash(byte[] previous, Stream<@Nullable Object> fields) {
		MessageDigest digest = sha256();
		digest.update(previous);
		fields.forEach((field) -> update(digest, field));
		return digest.digest();
	}

	private static void update(MessageDigest digest, @Nullable Object field) {
		if (field == null) {
			digest.update(length(-1));
			return;
		}
		byte[] bytes = Objects.toString(field).getBytes(StandardCharsets.UTF_8);
		digest.update(length(bytes.length));
		digest.update(bytes);
	}

	private static byte[] length(int length) {
		return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

}
