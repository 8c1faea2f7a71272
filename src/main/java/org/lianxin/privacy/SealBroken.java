package org.lianxin.privacy;

/**
 * A sealed value can't be opened: it was changed, belongs to another place, or its key is
 * not in the ring.
 */
public class SealBroken extends RuntimeException {

	public SealBroken(String message) {
		super(message);
	}

}
