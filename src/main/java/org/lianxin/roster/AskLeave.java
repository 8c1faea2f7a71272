package org.lianxin.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks for leave.
 *
 * @param from the first day on which they can't sit
 * @param lastDay the last of them
 */
public record AskLeave(UUID representativeId, LocalDate from, LocalDate lastDay, String reason) {
}
