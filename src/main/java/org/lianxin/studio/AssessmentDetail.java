package org.lianxin.studio;

import java.util.List;

/**
 * An assessment of a studio.
 *
 * @param shown the edition that is read
 * @param editions all of them, newest first; the first is the one that counts
 */
public record AssessmentDetail(EditionView shown, List<EditionView> editions, List<VerdictView> verdicts) {

	/** Tells whether the edition that is read is the one that counts. */
	public boolean isPresent() {
		return this.shown.edition() == this.editions.get(0).edition();
	}

	/** Returns what was not met. */
	public List<VerdictView> findings() {
		return this.verdicts.stream().filter((verdict) -> !verdict.met()).toList();
	}

}
