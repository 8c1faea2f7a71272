package org.lianxin.studio.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxin.studio.ReviseStudio;
import org.lianxin.studio.StudioView;

/** Changes what is told of a studio, from the version that the writer saw. */
record RevisionForm(@NotNull Integer version, @Valid FactsForm facts) {

	/** A request without any of the facts is as good as an empty form. */
	RevisionForm {
		facts = (facts != null) ? facts : FactsForm.empty();
	}

	static RevisionForm of(StudioView studio) {
		return new RevisionForm(studio.version(), FactsForm.of(studio));
	}

	/** The same words, for the version that stands now. */
	RevisionForm over(StudioView present) {
		return new RevisionForm(present.version(), this.facts);
	}

	ReviseStudio toCommand(UUID id) {
		return new ReviseStudio(id, this.version, this.facts.toFacts());
	}

}
