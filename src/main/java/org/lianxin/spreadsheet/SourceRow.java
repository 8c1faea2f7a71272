package org.lianxin.spreadsheet;

import java.util.List;

/**
 * A row as a file has it.
 *
 * @param number as the file counts, from 1
 */
record SourceRow(int number, boolean hidden, List<SourceCell> cells) {

	/** More columns than these no list has; what stands further right is not read. */
	static final int MOST_CELLS = 200;

	boolean isBlank() {
		return this.cells.stream().allMatch(SourceCell::isEmpty);
	}

	SourceCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : SourceCell.EMPTY;
	}

	/** Returns A for the first column, AA for the twenty-seventh. */
	static String letter(int column) {
		String letter = String.valueOf((char) ('A' + column % 26));
		return (column < 26) ? letter : letter(column / 26 - 1) + letter;
	}

}
