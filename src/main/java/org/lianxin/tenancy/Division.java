package org.lianxin.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A county-level division of the country.
 *
 * @param code six digits of GB/T 2260
 * @param slug short name of the county that was opened for it, null where none was
 */
public record Division(int code, String name, String city, String province, @Nullable String slug) {

	/** Tells whether it has been opened on this portal. */
	public boolean opened() {
		return this.slug != null;
	}

}
