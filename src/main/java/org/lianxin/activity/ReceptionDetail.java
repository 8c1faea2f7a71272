package org.lianxin.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A reception as its page shows it.
 *
 * @param appointmentNumber the appointment that led to it, null for none
 * @param petitionNumber the petition that came of it, null for none
 * @param byName who wrote it down
 */
public record ReceptionDetail(UUID id, LocalDate day, ReceptionKind kind, int people, String subject, String said,
		@Nullable String answered, String studioName, String representativeName, @Nullable String appointmentNumber,
		@Nullable String petitionNumber, String byName, Instant at) {
}
