package org.lianxin.spreadsheet.web;

import java.util.List;

import org.lianxin.spreadsheet.Findings;

/** A part of what was found in a table, shown on a tab of its own. */
enum Part {

	FAULTS, CHANGED, ADDED;

	/** Returns the message key of its name. */
	public String key() {
		return "spreadsheet.part." + name();
	}

	/** Returns its lines. */
	public List<?> of(Findings findings) {
		return switch (this) {
			case FAULTS -> findings.faults();
			case CHANGED -> findings.changed();
			case ADDED -> findings.added();
		};
	}

	/** Returns the first part that says something. */
	static Part first(Findings findings) {
		if (!findings.faults().isEmpty()) {
			return FAULTS;
		}
		return findings.changed().isEmpty() ? ADDED : CHANGED;
	}

}
