package org.lianxin.representative.group;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs or belonged to a group.
 *
 * @param elsewhere whether they no longer sit in the studio of the group
 * @param until the first day on which they no longer belonged to it
 */
public record GroupMemberView(UUID representativeId, String code, String name, @Nullable String post,
		boolean leadingCadre, boolean elsewhere, LocalDate from, @Nullable LocalDate until) {
}
