package org.lianxin.studio;

import java.util.List;
import java.util.UUID;

/**
 * Asks for an assessment to be recorded, or for the one on record to be corrected.
 *
 * @param seen the edition that the writer corrects, 0 where they saw none
 */
public record RecordAssessment(UUID studioId, Period period, int seen, AssessmentFacts facts, List<Verdict> verdicts) {
}
