package org.lianxin.studio;

import org.jspecify.annotations.Nullable;

/**
 * What a county's list says of one studio; what is null stays as it is known.
 *
 * @param row number of the row in the list
 * @param township by its name
 */
record StudioLine(int row, String name, @Nullable String slug, @Nullable StudioKind kind, @Nullable String township,
		@Nullable String address, @Nullable String howToFind, @Nullable String receptionTimes, @Nullable String theme,
		@Nullable String phone, @Nullable Profession profession) {
}
