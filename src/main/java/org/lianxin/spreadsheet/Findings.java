package org.lianxin.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.lianxin.shared.Unprocessable;

/**
 * What taking a table would do.
 *
 * @param notes what is worth knowing and no fault, such as units that would be made
 * @param unchanged how many lines say what is known already
 */
public record Findings(List<Note> notes, List<Addition> added, List<Difference> changed, int unchanged,
		List<Fault> faults) {

	public Findings {
		faults = faults.stream().sorted(Comparator.comparingInt(Fault::row)).toList();
	}

	/**
	 * Lets the table be taken.
	 * @throws Unprocessable if there is any fault
	 */
	public void requireFaultless() {
		if (!this.faults.isEmpty()) {
			throw new Unprocessable("spreadsheet.import.faulty", this.faults.size(), this.faults.get(0).row());
		}
	}

	/** Returns the lines it would add, change and leave alone. */
	public ImportCounts counts() {
		return new ImportCounts(this.added.size(), this.changed.size(), this.unchanged);
	}

	/** A sentence by message key. */
	public record Note(String key, List<String> arguments) {

		/** Returns a sentence with its data. */
		public static Note of(String key, Object... arguments) {
			return new Note(key, Stream.of(arguments).map(String::valueOf).toList());
		}

	}

	/** A line that would be added. */
	public record Addition(int row, String name, List<Note> notes) {
	}

	/** A line that would change what is known. */
	public record Difference(int row, String name, List<Change> changes) {
	}

	/**
	 * What would change in one column.
	 *
	 * @param column message key of its header
	 * @param before what is known; empty for nothing
	 * @param after what the file says
	 */
	public record Change(String column, String before, String after) {
	}

}
