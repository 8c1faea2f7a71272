package org.lianxin.representative;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is tied to a representative.
 *
 * @param id of the tie
 * @param side what they are to the representative
 * @param studioName where they sit today
 */
public record TieView(UUID id, TieSide side, String code, String name, @Nullable String studioName) {
}
