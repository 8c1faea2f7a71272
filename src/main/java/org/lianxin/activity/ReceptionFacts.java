package org.lianxin.activity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is written down of a reception.
 *
 * @param people how many were received
 * @param subject what it was about, at most 300 characters
 * @param said what they said, at most 2,000 characters
 * @param answered what they were answered, null where nothing was
 */
public record ReceptionFacts(UUID studioId, UUID representativeId, LocalDate day, ReceptionKind kind, int people,
		String subject, String said, @Nullable String answered) {
}
