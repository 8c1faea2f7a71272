package org.lianxin.spreadsheet;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a list one by one, and keeps none of them. */
@FunctionalInterface
public interface RowSink {

	/** Takes a row of texts, numbers and days; null is an empty cell. */
	void row(@Nullable Object... cells);

}
