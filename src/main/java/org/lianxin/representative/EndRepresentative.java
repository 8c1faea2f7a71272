package org.lianxin.representative;

import java.time.LocalDate;

/**
 * Asks for somebody's time as a representative to end.
 *
 * @param day the first day on which they no longer are one; not in the future
 */
public record EndRepresentative(String code, LocalDate day, String reason) {
}
