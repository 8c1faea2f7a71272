package org.lianxin.roster;

import java.util.List;

import org.lianxin.shared.Conflict;

/** People or duties have changed since the roster was drawn. */
public class RosterOutOfDate extends Conflict {

	private final transient List<RosterDrift> drifts;

	RosterOutOfDate(List<RosterDrift> drifts) {
		super("roster.draft.outOfDate", drifts.size());
		this.drifts = List.copyOf(drifts);
	}

	/** Returns the duties for which it no longer fits. */
	public List<RosterDrift> drifts() {
		return this.drifts;
	}

}
