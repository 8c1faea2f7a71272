package org.lianxin.placement;

import java.util.List;

import org.lianxin.shared.Conflict;

/** People or studios have changed since the plan was drawn. */
public class PlanOutOfDate extends Conflict {

	private final transient List<Drift> drifts;

	PlanOutOfDate(List<Drift> drifts) {
		super("placement.outOfDate", drifts.size());
		this.drifts = List.copyOf(drifts);
	}

	/** Returns for whom the plan no longer fits. */
	public List<Drift> drifts() {
		return this.drifts;
	}

}
