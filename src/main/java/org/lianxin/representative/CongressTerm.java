package org.lianxin.representative;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.CountyEntity;

/** A term of the party congress of one level (届次). */
@Entity
class CongressTerm extends CountyEntity<CongressTerm> {

	@Embedded
	private TermFacts facts;

	@SuppressWarnings("NullAway.Init")
	protected CongressTerm() {
	}

	CongressTerm(TermFacts facts) {
		this.facts = checked(facts);
	}

	/** Changes its number or its days. */
	void revise(TermFacts facts) {
		this.facts = checked(facts);
	}

	TermFacts facts() {
		return this.facts;
	}

	private static TermFacts checked(TermFacts facts) {
		if (facts.endsOn() != null && !facts.endsOn().isAfter(facts.startsOn())) {
			throw new Unprocessable("representative.term.backwards");
		}
		return facts;
	}

}
