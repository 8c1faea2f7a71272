package org.lianxin.account;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.RowSink;

/**
 * A list to be sent as a file.
 *
 * @param list names it in the audit trail and in the file's name
 * @param filter what narrows it, by name; of typed words only that there were any is kept
 * @param title name of the sheet
 * @param rows gives each row to the sink
 */
public record Export(String list, Map<String, @Nullable Object> filter, String title, List<String> headers,
		Consumer<RowSink> rows) {

	/** Returns the filter as the audit trail keeps it, without what could be personal. */
	String told() {
		StringBuilder told = new StringBuilder();
		this.filter.forEach((name, value) -> {
			if (value != null && !value.toString().isEmpty()) {
				told.append(' ').append(name).append((value instanceof String) ? "" : "=" + value);
			}
		});
		return told.toString();
	}

}
