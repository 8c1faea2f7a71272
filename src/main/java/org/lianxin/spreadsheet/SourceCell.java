package org.lianxin.spreadsheet;

/**
 * A cell as a file has it, tidied; a date is written 2024-03-05, a number in full.
 *
 * @param broken a formula that ended in an error such as #REF!
 */
record SourceCell(String text, boolean broken) {

	static final SourceCell EMPTY = new SourceCell("", false);

	boolean isEmpty() {
		return this.text.isEmpty();
	}

}
