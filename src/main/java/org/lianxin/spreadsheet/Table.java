package org.lianxin.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A table found in a file.
 *
 * @param sheet name of the sheet; empty in a .csv
 * @param header number of the row with the headers, the lower one of two
 * @param letters of the columns that were found
 * @param ignored headers that no column answers to
 * @param faults cells that could not be read
 * @param hidden how many of the lines are hidden in the file
 * @param beside the other table of the layout, or null
 */
public record Table(String sheet, int header, Map<Column<?>, String> letters, List<String> ignored, List<Line> lines,
		List<Fault> faults, int hidden, @Nullable Table beside) {

	/** Returns a fault of one cell. */
	public Fault fault(int row, Column<?> column, String key, Object... arguments) {
		return new Fault(row, this.letters.getOrDefault(column, ""), column.key(), key,
				Stream.of(arguments).map(String::valueOf).toList());
	}

	/**
	 * Returns what a module found, with the cells that could not be read; of a cell that
	 * is told to be wrong already nothing more is told.
	 */
	public Findings with(Findings found) {
		Set<String> told = this.faults.stream().map(Table::cell).collect(Collectors.toSet());
		List<Fault> all = new ArrayList<>(this.faults);
		found.faults().stream().filter((fault) -> !told.contains(cell(fault))).map(this::located).forEach(all::add);
		return new Findings(found.notes(), found.added(), found.changed(), found.unchanged(), all);
	}

	private static String cell(Fault fault) {
		return fault.row() + " " + fault.column();
	}

	private Fault located(Fault fault) {
		String letter = this.letters.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().key().equals(fault.column()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("");
		return new Fault(fault.row(), letter, fault.column(), fault.key(), fault.arguments());
	}

	/** Returns a fault of a row as a whole. */
	public static Fault fault(int row, String key, Object... arguments) {
		return new Fault(row, "", "", key, Stream.of(arguments).map(String::valueOf).toList());
	}

}
