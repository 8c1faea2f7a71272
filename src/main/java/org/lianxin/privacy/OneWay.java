package org.lianxin.privacy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * Keyed fingerprints: they find or check a value without keeping it, and without the key
 * nobody can try out the few million phones or codes there are.
 * <p>
 * The master outlives rotations of the sealing keys: what was stored under it can't be
 * made again.
 */
public final class OneWay {

	private static final byte[] SALT = utf8("lianxin");

	private static final BigInteger CODES = BigInteger.valueOf(1_000_000);

	private final byte[] indexKey;

	private final byte[] hashKey;

	private final byte[] codeKey;

	private final byte[] fingerprintKey;

	/**
	 * Derives a key of its own for each use.
	 * @param master 32 random bytes
	 */
	public OneWay(byte[] master) {
		if (master.length != KeyRing.KEY_BYTES) {
			throw new UnusableKeys("The index key must be 32 bytes long.");
		}
		this.indexKey = Hkdf.derive(master, SALT, utf8("blind index"));
		this.hashKey = Hkdf.derive(master, SALT, utf8("code hash"));
		this.codeKey = Hkdf.derive(master, SALT, utf8("code"));
		this.fingerprintKey = Hkdf.derive(master, SALT, utf8("fingerprint"));
	}

	/**
	 * The 32 bytes under which a normalised phone is found in one county; another
	 * county's differ.
	 */
	public byte[] blindIndex(String normalized, int countyId) {
		return Hkdf.hmac(this.indexKey, bytes(countyId), utf8(normalized));
	}

	/** The 32 bytes kept instead of a petition's code. */
	public byte[] codeHash(UUID petition, String code) {
		return Hkdf.hmac(this.hashKey, bytes(petition), utf8(code));
	}

	/**
	 * Whether the typed code is the petition's, in a time that tells nothing about how
	 * near it was.
	 */
	public boolean codeMatches(byte[] codeHash, UUID petition, String typed) {
		return MessageDigest.isEqual(codeHash, codeHash(petition, typed));
	}

	/**
	 * The six digits of a submission: a repeat shows the same ones, though they are
	 * nowhere stored.
	 */
	public String deriveCode(UUID submission, int countyId) {
		byte[] digest = Hkdf.hmac(this.codeKey, bytes(countyId), bytes(submission));
		// 256 bits over a million codes: no code is measurably likelier than another.
		return String.format(Locale.ROOT, "%06d", new BigInteger(1, digest).mod(CODES));
	}

	/**
	 * Sixty-four hex digits that stand for any text, such as a caller's address that must
	 * not be kept.
	 */
	public String fingerprint(String text) {
		return HexFormat.of().formatHex(Hkdf.hmac(this.fingerprintKey, utf8(text)));
	}

	private static byte[] bytes(int number) {
		return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
	}

	private static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(2 * Long.BYTES)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
