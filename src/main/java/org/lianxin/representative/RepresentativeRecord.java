package org.lianxin.representative;

import org.jspecify.annotations.Nullable;

/**
 * All that the county keeps of one representative.
 *
 * @param maskedPhone their phone with most of it hidden, or null where none is kept
 * @param knownByIdTail the tail of their identity card is kept as a fingerprint
 * @param version grows with each change of the facts
 */
public record RepresentativeRecord(RepresentativeRow row, @Nullable String maskedPhone, boolean knownByIdTail,
		int version) {

	/** Returns the facts. */
	public RepresentativeFacts facts() {
		return this.row.facts();
	}

	/** Returns the short code in QR codes. */
	public String code() {
		return this.row.code();
	}

	/** Returns the name. */
	public String name() {
		return this.row.name();
	}

}
