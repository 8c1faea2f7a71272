package org.lianxin.petition;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Where a petition stands, as far as the counts and the rights ask. */
record Standing(UUID studioId, @Nullable UUID unitId, @Nullable UUID firstReceiverId, Step step, Outcome outcome,
		Holder holder, @Nullable LocalDate dueOn) {
}
