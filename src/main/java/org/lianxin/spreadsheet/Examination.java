package org.lianxin.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lianxin.spreadsheet.Findings.Addition;
import org.lianxin.spreadsheet.Findings.Change;
import org.lianxin.spreadsheet.Findings.Difference;

/** Gathers what taking a table would do, line by line. */
public final class Examination {

	private final String prefix;

	private final List<Addition> added = new ArrayList<>();

	private final List<Difference> changed = new ArrayList<>();

	private final List<Fault> faults = new ArrayList<>();

	private int unchanged;

	/**
	 * Begins with nothing found.
	 * @param prefix begins the message key of each column and of each fault
	 */
	public Examination(String prefix) {
		this.prefix = prefix;
	}

	/** Notes a line that would be added. */
	public void add(int row, String name) {
		this.added.add(new Addition(row, name, List.of()));
	}

	/**
	 * Notes a line of something known.
	 * @return whether it would change it
	 */
	public boolean change(int row, String name, List<Change> changes) {
		if (changes.isEmpty()) {
			this.unchanged++;
			return false;
		}
		this.changed.add(new Difference(row, name, changes));
		return true;
	}

	/** Notes what is wrong in a cell. */
	public void fault(int row, String column, String key, Object... arguments) {
		this.faults.add(new Fault(row, "", this.prefix + column, this.prefix + key,
				Stream.of(arguments).map(String::valueOf).toList()));
	}

	/** Counts what is wrong so far. */
	public int faults() {
		return this.faults.size();
	}

	/** Returns all that was found. */
	public Findings findings() {
		return new Findings(List.of(), this.added, this.changed, this.unchanged, this.faults);
	}

}
