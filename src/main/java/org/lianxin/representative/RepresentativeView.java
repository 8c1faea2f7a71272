package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * A representative, where they sit and whether they serve today.
 *
 * @param code short code in QR codes
 * @param sexKey message key of the sex
 * @param professions the trades they are strong in
 * @param photoId the attachment that shows them
 * @param studioId the studio of today, null while placed in none; studioName, weekday and
 * dutyTime go with it
 */
public record RepresentativeView(UUID id, String code, String name, String sexKey, @Nullable Integer birthYear,
		@Nullable String post, @Nullable String field, @Nullable String strengths, @Nullable String languages,
		Level level, boolean leadingCadre, List<Profession> professions, RepresentativeState state,
		@Nullable UUID photoId, @Nullable UUID studioId, @Nullable String studioName, @Nullable DayOfWeek weekday,
		@Nullable String dutyTime) {
}
