package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a draft asks of one representative.
 *
 * @param before the duties they had in the year before
 * @param drafted those that the draft gives them
 * @param total both, and what else they have in those quarters
 * @param changed how many of their duties are new, taken from them or given to them
 */
public record RosterLoadRow(UUID id, String code, String name, @Nullable String studioName, int before, int drafted,
		int total, int changed) {

	/** How loads are ordered. */
	public enum Order {

		/** Those with most first. */
		MOST,
		/** Those with least first. */
		LEAST,
		/** By code. */
		CODE;

		/** Returns the message key of its name. */
		public String key() {
			return "roster.order." + name();
		}

	}

}
