package org.lianxin.representative;

import java.time.DayOfWeek;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * What a county's list says of one representative, with places and studios by their
 * names. What is null stays as it is known; of somebody new it is not known.
 *
 * @param row number of the row in the list, for what is wrong with it
 * @param code of one who is known already; null where the name and the rest must tell
 * @param phone a telephone number, as {@link org.lianxin.shared.Phones} writes it
 * @param idTail the last four signs of the identity card
 * @param terms numbers of the terms of congress that they were elected for
 * @param office where they work
 * @param contactVillage the village, with its township before a stroke where two share
 * the name
 * @param studio the name of the studio where they sit, in full or in short
 */
public record RepresentativeLine(int row, @Nullable String code, String name, @Nullable Sex sex,
		@Nullable Integer birthYear, @Nullable String phone, @Nullable String idTail, @Nullable Level level,
		List<Integer> terms, @Nullable String electoralUnit, @Nullable Boolean leadingCadre, @Nullable String office,
		@Nullable String post, @Nullable String field, @Nullable List<Profession> professions,
		@Nullable String strengths, @Nullable String languages, @Nullable String contactVillage,
		@Nullable String residenceTownship, @Nullable String studio, @Nullable DayOfWeek weekday,
		@Nullable String dutyTime) {

	public RepresentativeLine {
		terms = List.copyOf(terms);
		professions = (professions != null) ? List.copyOf(professions) : null;
	}

}
