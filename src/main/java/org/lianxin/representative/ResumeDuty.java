package org.lianxin.representative;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a representative to serve again.
 *
 * @param day the first day on which they do
 */
public record ResumeDuty(String code, LocalDate day, @Nullable String reason) {
}
