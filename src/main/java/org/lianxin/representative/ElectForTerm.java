package org.lianxin.representative;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Notes that a representative was elected for a term.
 *
 * @param from the first day of their mandate, or null for the term's
 */
public record ElectForTerm(String code, UUID termId, @Nullable LocalDate from) {
}
