package org.lianxin.studio;

import java.time.Instant;
import java.util.UUID;

/** One edition of an assessment: what it says, who recorded it and when. */
public record EditionView(UUID id, Period period, int edition, AssessmentFacts facts, String byName, Instant at) {
}
