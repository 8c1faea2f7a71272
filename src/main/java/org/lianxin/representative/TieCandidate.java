package org.lianxin.representative;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with whom a representative can be tied.
 *
 * @param studioName where they sit today
 */
public record TieCandidate(String code, String name, @Nullable String post, @Nullable String studioName) {
}
