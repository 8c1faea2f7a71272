package org.lianxin.activity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the list of receptions.
 *
 * @param petitionNumber the petition that came of it, null for none
 */
public record ReceptionRow(UUID id, LocalDate day, ReceptionKind kind, int people, String subject, String studioName,
		String representativeName, @Nullable String petitionNumber) {
}
