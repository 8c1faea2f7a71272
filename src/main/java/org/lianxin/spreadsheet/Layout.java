package org.lianxin.spreadsheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a table. The first one names the line: a line is an example, and not
 * read, where that cell begins with the word for it.
 *
 * @param beside another table that the same file may hold on a sheet of its own
 */
public record Layout(List<Column<?>> columns, @Nullable Layout beside) {

	public Layout {
		columns = List.copyOf(columns);
	}

	/** Returns a table that stands alone. */
	public static Layout of(Column<?>... columns) {
		return new Layout(List.of(columns), null);
	}

}
