package org.lianxin.petition;

import java.util.UUID;

import org.lianxin.representative.RepresentativeView;

/** The representative who answers for a petition from now on. */
record Receiver(UUID id, String name) {

	static Receiver of(RepresentativeView representative) {
		return new Receiver(representative.id(), representative.name());
	}

}
