package org.lianxin.representative;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That somebody receives the public on a day.
 *
 * @param code short code in QR codes
 * @param hours of that day, in words
 */
public record OnDuty(UUID studioId, LocalDate day, String code, String name, @Nullable String field,
		@Nullable String hours) {
}
