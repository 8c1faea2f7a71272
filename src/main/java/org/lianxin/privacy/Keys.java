package org.lianxin.privacy;

/**
 * All secrets of this portal for personal data: the ring that seals, and the master of
 * the one-way keys.
 */
record Keys(KeyRing ring, byte[] indexKey) {

	static Keys parse(String keys, String indexKey) {
		return new Keys(KeyRing.parse(keys), KeyRing.decode(indexKey, "lianxin.privacy.index-key"));
	}

	@Override
	public String toString() {
		return "Keys[" + this.ring + "]";
	}

}
