package org.lianxin.representative;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a representative is reached and recognised, as the table keeps it.
 *
 * @param phone sealed
 * @param phoneIndex keyed fingerprint of the phone
 * @param idTailIndex keyed fingerprint of the name and the tail of the identity card
 */
@Embeddable
record Contact(byte @Nullable [] phone, byte @Nullable [] phoneIndex, byte @Nullable [] idTailIndex) {

	/** Of whom neither is known. */
	static final Contact NONE = new Contact(null, null, null);

	@Override
	public String toString() {
		return "Contact[hidden]";
	}

}
