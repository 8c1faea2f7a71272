package org.lianxin.journey;

import java.time.LocalDate;
import java.util.UUID;

import org.lianxin.representative.ChangeStanding;
import org.lianxin.representative.CongressTerms;
import org.lianxin.representative.ElectForTerm;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Standings;
import org.lianxin.representative.TermFacts;
import org.lianxin.representative.TieSide;
import org.lianxin.representative.TieTogether;
import org.lianxin.representative.Ties;

import org.springframework.context.ApplicationContext;

/** A representative with a spouse, a term and a time of absence on record. */
final class LongServed {

	private LongServed() {
	}

	/** Puts it all on record and returns the id of the term. */
	static String furnish(ApplicationContext portal, String code, String spouse) {
		portal.getBean(Ties.class).tie(new TieTogether(code, spouse, TieSide.SPOUSE));
		portal.getBean(Standings.class)
			.change(new ChangeStanding(code, RepresentativeState.EXEMPT, "外派学习", LocalDate.of(2026, 1, 1),
					LocalDate.of(2026, 2, 1)));
		CongressTerms terms = portal.getBean(CongressTerms.class);
		UUID term = terms.add(new TermFacts(Level.COUNTY, 15, LocalDate.of(2021, 12, 1), null));
		terms.elect(new ElectForTerm(code, term, null));
		return term.toString();
	}

}
