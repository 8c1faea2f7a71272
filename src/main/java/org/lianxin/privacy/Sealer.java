package org.lianxin.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals personal words with AES-256-GCM, so that a stolen table tells nothing and a value
 * can't be moved to another place.
 * <p>
 * A sealed value is: format (1 byte), length of the key's id (1), the id, IV (12),
 * ciphertext with its tag of 16 bytes.
 */
public final class Sealer {

	private static final byte FORMAT = 1;

	private static final int IV_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final KeyRing ring;

	private final SecureRandom random = new SecureRandom();

	public Sealer(KeyRing ring) {
		this.ring = ring;
	}

	/**
	 * Seals with the current key.
	 * @param context the place it belongs to, for example
	 * {@code 371525/petitioner/<id>/phone}; it is not kept, and must be the same to open
	 */
	public byte[] seal(String plain, String context) {
		return sealBytes(plain.getBytes(StandardCharsets.UTF_8), context);
	}

	/** Seals bytes as {@link #seal(String, String)} seals words. */
	public byte[] sealBytes(byte[] plain, String context) {
		byte[] header = header(this.ring.currentId());
		byte[] iv = new byte[IV_BYTES];
		this.random.nextBytes(iv);
		try {
			Cipher cipher = cipher(Cipher.ENCRYPT_MODE, this.ring.current(), iv, header, context);
			byte[] ciphertext = cipher.doFinal(plain);
			return ByteBuffer.allocate(header.length + IV_BYTES + ciphertext.length)
				.put(header)
				.put(iv)
				.put(ciphertext)
				.array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-GCM is not available.", ex);
		}
	}

	/**
	 * Opens with whichever key of the ring sealed it.
	 * @throws SealBroken where it was changed, sealed for another context, or its key is
	 * gone
	 */
	public String open(byte[] sealed, String context) {
		return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
	}

	/** Opens bytes as {@link #open(byte[], String)} opens words. */
	public byte[] openBytes(byte[] sealed, String context) {
		String id = keyId(sealed);
		SecretKey key = this.ring.key(id).orElseThrow(() -> new SealBroken("The key " + id + " is not in the ring."));
		byte[] header = header(id);
		int bodyStart = header.length + IV_BYTES;
		if (sealed.length < bodyStart + TAG_BITS / Byte.SIZE) {
			throw new SealBroken("The sealed value is cut off.");
		}
		byte[] iv = Arrays.copyOfRange(sealed, header.length, bodyStart);
		try {
			Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, iv, header, context);
			return cipher.doFinal(sealed, bodyStart, sealed.length - bodyStart);
		}
		catch (AEADBadTagException ex) {
			throw new SealBroken("The sealed value was changed, or belongs to another place than " + context + ".");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("AES-GCM is not available.", ex);
		}
	}

	/**
	 * Whether an older key than the current one sealed this, so that a rotation is not
	 * finished.
	 */
	public boolean needsResealing(byte[] sealed) {
		return !keyId(sealed).equals(this.ring.currentId());
	}

	private static String keyId(byte[] sealed) {
		if (sealed.length < 2 || sealed[0] != FORMAT || sealed[1] < 1 || sealed.length < 2 + sealed[1]) {
			throw new SealBroken("This is no sealed value.");
		}
		return new String(sealed, 2, sealed[1], StandardCharsets.US_ASCII);
	}

	private static byte[] header(String keyId) {
		byte[] id = keyId.getBytes(StandardCharsets.US_ASCII);
		return ByteBuffer.allocate(2 + id.length).put(FORMAT).put((byte) id.length).put(id).array();
	}

	private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] header, String context)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
		cipher.updateAAD(header);
		cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
