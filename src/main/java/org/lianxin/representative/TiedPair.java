package org.lianxin.representative;

import java.util.UUID;

/**
 * Two representatives whom a county may want in different studios.
 *
 * @param one of superior and subordinate the superior
 */
public record TiedPair(UUID one, UUID other, Kind kind) {

	/** Why they may have to sit apart. */
	public enum Kind {

		SPOUSE, SUPERIOR

	}

}
