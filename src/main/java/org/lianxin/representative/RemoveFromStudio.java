package org.lianxin.representative;

import java.time.LocalDate;

/**
 * Asks for a representative to be taken out of their studio.
 *
 * @param day the first day on which they sit in none
 */
public record RemoveFromStudio(String code, LocalDate day, String reason) {
}
