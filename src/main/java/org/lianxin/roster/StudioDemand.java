package org.lianxin.roster;

import java.util.UUID;

/**
 * What duty plans ask of a studio in a period, and who is there to give it.
 *
 * @param seats how many duties fall due
 * @param leadingCadres how many of them only a leading cadre can take
 * @param representatives how many who sit there do duty now
 * @param most how many duties those may have in the period, by the county's most of a
 * month
 */
public record StudioDemand(UUID studioId, String studioName, int seats, int leadingCadres, int representatives,
		int most) {

	/** Tells whether not even everybody's most is enough. */
	public boolean isTooMuch() {
		return this.seats > this.most;
	}

	/** Returns how many duties each has on average; 0 where nobody is there. */
	public double perHead() {
		return (this.representatives > 0) ? (double) this.seats / this.representatives : 0;
	}

}
