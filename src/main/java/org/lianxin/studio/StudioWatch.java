package org.lianxin.studio;

import java.util.UUID;

/**
 * Wants to know that a studio opens, receives nobody for a time or closes, in the
 * transaction in which it does: nobody must be expected where nobody is received.
 */
public interface StudioWatch {

	/** Follows a move that was just written. */
	void moved(UUID studioId, StudioState to);

}
