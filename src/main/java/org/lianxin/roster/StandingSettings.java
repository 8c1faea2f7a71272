package org.lianxin.roster;

/**
 * The settings that hold in a county.
 *
 * @param version grows with each change; -1 while the county has changed nothing
 */
public record StandingSettings(int version, RosterSettings settings) {

	/** Tells whether they are what every county begins with. */
	public boolean isDefault() {
		return this.settings.equals(RosterSettings.DEFAULT);
	}

}
