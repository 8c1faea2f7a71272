package org.lianxin.roster;

import java.util.Collection;

/**
 * Wants to know of each change of a published duty, in the transaction that makes it: an
 * appointment must never outlive whoever it was made with.
 */
public interface DutyWatch {

	/** Follows changes that were just written; thousands where a roster is published. */
	void shifted(Collection<DutyShift> shifts);

}
