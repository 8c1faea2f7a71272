package org.lianxin.studio;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the last assessment of a studio found wanting, and nobody has confirmed to be
 * mended.
 *
 * @param reported whether the studio says that it is mended, and the county has yet to
 * look
 */
public record ToMend(Period period, UUID itemId, String title, @Nullable LocalDate mendBy, boolean reported) {
}
