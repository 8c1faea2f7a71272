package org.lianxin.representative;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a county's list says of a term of congress that the portal may not know yet. */
record TermLine(int row, Level level, int number, LocalDate startsOn, @Nullable LocalDate endsOn) {
}
