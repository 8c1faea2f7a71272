package org.lianxin.roster;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days with duties that lie nearest to some without.
 *
 * @param before the last one before them, null where there is none
 * @param after the first one after them, null where there is none
 */
public record DutyDays(@Nullable LocalDate before, @Nullable LocalDate after) {
}
