package org.lianxin.placement;

import java.util.UUID;

import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioState;

/**
 * What a plan makes of one studio.
 *
 * @param before how many sit there now
 * @param after how many are to
 * @param even how many would where nothing but geography were minded
 * @param coming how many enter, leaving how many go
 * @param cadres how many of them are leading cadres
 */
public record StudioShare(UUID studioId, String name, StudioKind kind, StudioState state, int before, int after,
		int even, int coming, int leaving, int cadres) {

	/** Returns by how many it is larger than even, below zero for smaller. */
	public int beyondEven() {
		return this.after - this.even;
	}

	/** Tells whether it is as large as its share, or one more or less. */
	public boolean isEven() {
		return Math.abs(beyondEven()) <= 1;
	}

}
