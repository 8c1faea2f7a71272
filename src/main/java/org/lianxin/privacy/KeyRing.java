package org.lianxin.privacy;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 keys by short id; the current one seals, each of them opens. */
public final class KeyRing {

	static final int KEY_BYTES = 32;

	/** Ids travel in every sealed value, so they are short. */
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,16}");

	private final String currentId;

	private final Map<String, SecretKey> keys;

	private KeyRing(String currentId, Map<String, SecretKey> keys) {
		this.currentId = currentId;
		this.keys = Map.copyOf(keys);
	}

	/**
	 * Reads {@code id:BASE64,id:BASE64}, the current key first.
	 * @throws UnusableKeys where an entry is no id and 32 bytes, or an id comes twice
	 */
	public static KeyRing parse(String written) {
		Map<String, SecretKey> keys = new LinkedHashMap<>();
		for (String entry : written.split(",", -1)) {
			String[] parts = entry.strip().split(":", 2);
			if (parts.length != 2 || !ID.matcher(parts[0]).matches()) {
				throw new UnusableKeys("Each entry of lianxin.privacy.keys must read id:BASE64, the id being 1 to 16 "
						+ "letters, digits or dashes.");
			}
			byte[] key = decode(parts[1], "The key " + parts[0] + " of lianxin.privacy.keys");
			if (keys.putIfAbsent(parts[0], new SecretKeySpec(key, "AES")) != null) {
				throw new UnusableKeys("The id " + parts[0] + " comes twice in lianxin.privacy.keys.");
			}
		}
		return new KeyRing(keys.keySet().iterator().next(), keys);
	}

	/** Never repeats the text it was given: it is a secret, and messages get logged. */
	static byte[] decode(String base64, String name) {
		try {
			byte[] key = Base64.getDecoder().decode(base64.strip());
			if (key.length == KEY_BYTES) {
				return key;
			}
		}
		catch (IllegalArgumentException notBase64) {
			// Told below, in the same words as a wrong length.
		}
		throw new UnusableKeys(name + " must be 32 bytes in Base64, as `openssl rand -base64 32` prints them.");
	}

	String currentId() {
		return this.currentId;
	}

	Optional<SecretKey> key(String id) {
		return Optional.ofNullable(this.keys.get(id));
	}

	SecretKey current() {
		return this.keys.get(this.currentId);
	}

	@Override
	public String toString() {
		return "KeyRing" + this.keys.keySet();
	}

}
