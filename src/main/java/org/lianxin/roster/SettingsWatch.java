package org.lianxin.roster;

/**
 * Wants to know that a county changes how it makes rosters and takes appointments, in the
 * transaction that does.
 */
public interface SettingsWatch {

	/** Follows a change that was just written. */
	void changed(RosterSettings from, RosterSettings to);

}
