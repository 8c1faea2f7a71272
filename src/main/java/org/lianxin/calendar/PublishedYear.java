package org.lianxin.calendar;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A year whose holidays are known.
 *
 * @param loaded whether an operator loaded it; others came with a release
 * @param byOperator who loaded it last
 * @param file the file it was loaded from
 */
public record PublishedYear(int year, int holidays, int makeUpDays, boolean loaded, @Nullable String byOperator,
		@Nullable String file, @Nullable Instant at) {
}
