package org.lianxin.spreadsheet;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table, read.
 *
 * @param number of the row, as the file counts
 * @param values of the cells that are not empty and could be read
 */
public record Line(int number, Map<Column<?>, Object> values) {

	public Line {
		values = Map.copyOf(values);
	}

	/** Returns what was read in a column, or null. */
	@SuppressWarnings("unchecked")
	public <V> @Nullable V get(Column<V> column) {
		return (V) this.values.get(column);
	}

}
