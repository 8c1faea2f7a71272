package org.lianxin.tenancy;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Makes the ids of rows: UUIDs of version 7, which grow with time and so keep indexes
 * dense.
 */
public final class Ids {

	private Ids() {
	}

	/** Returns a new id. */
	public static UUID next() {
		return UuidVersion7Strategy.INSTANCE.generateUuid(null);
	}

}
