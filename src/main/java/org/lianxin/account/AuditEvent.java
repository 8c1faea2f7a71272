package org.lianxin.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail.
 *
 * @param actor who did it, by username
 * @param subject a username, a petition number or a representative's code, never personal
 * data
 * @param purpose why, where one must be given
 */
public record AuditEvent(UUID id, AuditKind kind, String actor, String subject, @Nullable String purpose, Instant at) {
}
