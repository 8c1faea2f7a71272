package org.lianxin.activity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Writes down a reception.
 *
 * @param submissionId made with the form; a repeat finds the same reception
 * @param appointment number of the appointment that led to it, null for whoever just came
 * @param raised what must be followed up, null for nothing
 */
public record RecordReception(UUID submissionId, @Nullable String appointment, ReceptionFacts facts,
		@Nullable Raised raised) {
}
