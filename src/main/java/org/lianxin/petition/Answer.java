package org.lianxin.petition;

import java.time.LocalDate;
import java.util.List;

/**
 * What the resident is told.
 *
 * @param outcome solved or explained
 * @param rateUntil the last day on which the resident may rate it
 */
record Answer(Outcome outcome, String words, List<Evidence> photos, LocalDate rateUntil) {
}
