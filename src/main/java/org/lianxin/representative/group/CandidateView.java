package org.lianxin.representative.group;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A representative of a studio who may belong to one of its groups.
 *
 * @param groupId the group of today, null while in none; groupName goes with it
 */
public record CandidateView(UUID id, String code, String name, @Nullable String post, @Nullable String field,
		boolean leadingCadre, @Nullable UUID groupId, @Nullable String groupName) {
}
