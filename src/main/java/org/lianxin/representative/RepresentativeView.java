package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A representative and where they sit today.
 *
 * @param code short code in QR codes
 * @param sexKey message key of the sex
 * @param studioId the studio of today, null while placed in none; studioName, weekday and
 * dutyTime go with it
 */
public record RepresentativeView(UUID id, String code, String name, String sexKey, @Nullable Integer birthYear,
		@Nullable String post, @Nullable String field, @Nullable String strengths, @Nullable String languages,
		@Nullable UUID studioId, @Nullable String studioName, @Nullable DayOfWeek weekday, @Nullable String dutyTime) {
}
