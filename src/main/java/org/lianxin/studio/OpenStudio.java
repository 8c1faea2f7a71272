package org.lianxin.studio;

/**
 * Asks for a studio to be entered.
 *
 * @param slug short name in addresses and QR codes, never changed afterwards
 * @param state whether it is still being furnished or open already
 */
public record OpenStudio(String slug, StudioFacts facts, StudioState state) {

	/** Asks for a studio that is open already. */
	public OpenStudio(String slug, StudioFacts facts) {
		this(slug, facts, StudioState.OPEN);
	}

}
