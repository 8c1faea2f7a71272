package org.lianxin.spreadsheet;

import java.util.function.Function;

/**
 * A column that a file may have, found by its header in any place.
 *
 * @param key message key of the header; the same with ".also" lists other names of it
 * @param required a file without this column is refused, and so is a row without the cell
 * @param reader reads the tidied text of a cell, which is never empty
 */
public record Column<V>(String key, boolean required, Function<String, Reading<V>> reader) {

	/** Returns a column that every file must have. */
	public static <V> Column<V> required(String key, Function<String, Reading<V>> reader) {
		return new Column<>(key, true, reader);
	}

	/** Returns a column that may be missing, as may its cells. */
	public static <V> Column<V> optional(String key, Function<String, Reading<V>> reader) {
		return new Column<>(key, false, reader);
	}

}
