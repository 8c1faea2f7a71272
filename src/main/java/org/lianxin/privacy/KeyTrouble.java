package org.lianxin.privacy;

import org.jspecify.annotations.Nullable;

/**
 * The portal can't start with these keys, or without any; the message says in one
 * sentence what to mend.
 */
abstract class KeyTrouble extends RuntimeException {

	KeyTrouble(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
