package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whether a studio meets an item.
 *
 * @param remark what is to be mended where it does not; else whatever is worth a word
 */
public record Verdict(UUID itemId, boolean met, @Nullable String remark) {
}
