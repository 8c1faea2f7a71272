package org.lianxin.privacy;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), for keys of one block of 32 bytes. */
final class Hkdf {

	private static final byte[] FIRST_BLOCK = { 1 };

	private Hkdf() {
	}

	static byte[] derive(byte[] master, byte[] salt, byte[] info) {
		return hmac(hmac(salt, master), info, FIRST_BLOCK);
	}

	static byte[] hmac(byte[] key, byte[]... parts) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			for (byte[] part : parts) {
				mac.update(part);
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("HMAC-SHA256 is not available.", ex);
		}
	}

}
