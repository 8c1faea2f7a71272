package org.lianxin.petition;

import java.time.LocalDate;

/** The terms that may begin with a rating, whichever way it turns out. */
record NextTerms(LocalDate today, Term toArchive, Term toRedo, Term toDecide) {
}
