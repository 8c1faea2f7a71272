package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Says of an item not met that it is mended, or is not.
 *
 * @param words what was done, or what is still missing; needed unless it is confirmed
 */
public record SpeakOfMending(UUID studioId, Period period, UUID itemId, @Nullable String words) {
}
