package org.lianxin.petition;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a petition is in the loop: the step completed, on whose desk it lies, and for how
 * long.
 */
@Embeddable
class Place {

	@Enumerated(EnumType.STRING)
	private Step step = Step.REGISTERED;

	@Enumerated(EnumType.STRING)
	private Holder holder = Holder.STUDIO;

	@Embedded
	private @Nullable Term term;

	protected Place() {
	}

	Place(Term toDecide) {
		this.term = toDecide;
	}

	/** The one door from step to step. */
	void moveTo(PetitionNumber number, Step next) {
		if (!this.step.leadsTo(next)) {
			throw new IllegalStep(number, this.step, next);
		}
		this.step = next;
		if (next == Step.ARCHIVED) {
			this.holder = Holder.NONE;
			this.term = null;
		}
	}

	void hold(Holder holder, Term term) {
		this.holder = holder;
		this.term = term;
	}

	/**
	 * Refuses an act that has no place here.
	 * @throws NotPossibleNow if the step or the desk is another
	 */
	void require(PetitionNumber number, Act act) {
		if (!act.fits(this.step, this.holder)) {
			throw new NotPossibleNow(number, act);
		}
	}

	Step step() {
		return this.step;
	}

	Holder holder() {
		return this.holder;
	}

	@Nullable LocalDate dueOn() {
		return (this.term != null) ? this.term.due() : null;
	}

}
