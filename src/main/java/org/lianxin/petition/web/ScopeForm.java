package org.lianxin.petition.web;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Door;

/**
 * What a resident's matter is about, roughly; and the QR code they came by.
 *
 * @param choice {@link #ORDINARY} or the name of a door
 */
record ScopeForm(@Nullable String choice, @Nullable String studio, @Nullable String rep, @Nullable String event) {

	static final String ORDINARY = "ORDINARY";

	boolean isOrdinary() {
		return ORDINARY.equals(this.choice);
	}

	Optional<Door> door() {
		return Arrays.stream(Door.values()).filter((door) -> door.name().equals(this.choice)).findFirst();
	}

}
