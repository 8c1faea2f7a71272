package org.lianxin.representative.group;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A group and one who belongs to it, as a file lists them.
 *
 * @param name null for a group to which nobody belongs; code, post and from go with it
 */
public record GroupLine(String studioName, String groupName, @Nullable String name, @Nullable String code,
		@Nullable String post, boolean leads, boolean leadingCadre, @Nullable LocalDate from) {
}
