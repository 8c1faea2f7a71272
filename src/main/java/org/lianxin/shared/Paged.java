package org.lianxin.shared;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by keyset.
 *
 * @param rows the rows of this page, in order
 * @param next the cursor of the page that follows, or null on the last one
 */
public record Paged<T>(List<T> rows, @Nullable String next) {

	public Paged {
		rows = List.copyOf(rows);
	}

	/**
	 * Makes a page of at most {@code size} rows from a query that asked for one row more.
	 * @param cursor how the last row of the page is written as a cursor
	 */
	public static <T> Paged<T> of(List<T> rows, int size, Function<T, String> cursor) {
		if (rows.size() <= size) {
			return new Paged<>(rows, null);
		}
		List<T> page = rows.subList(0, size);
		return new Paged<>(page, cursor.apply(page.get(size - 1)));
	}

	/** Tells whether there is nothing to show. */
	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

}
