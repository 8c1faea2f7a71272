package org.lianxin.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the row of headers among the first rows of a sheet: the one that knows most of
 * the columns. A second row below it counts where headers are merged over two rows.
 */
final class HeaderSearch {

	/** Titles and notes above a table take fewer rows than these. */
	static final int ROWS = 20;

	/** One word alone may stand in any title. */
	private static final int FEWEST = 2;

	private final Map<String, Column<?>> names;

	/**
	 * Searches for columns by their names.
	 * @param names each column by each of its names, in the form of headers
	 */
	HeaderSearch(Map<String, Column<?>> names) {
		this.names = names;
	}

	Optional<Header> among(List<SourceRow> first) {
		Header best = null;
		for (int i = 0; i < first.size(); i++) {
			Header header = header(first, i);
			if (header.found() >= FEWEST && (best == null || header.found() > best.found())) {
				best = header;
			}
		}
		return Optional.ofNullable(best);
	}

	private Header header(List<SourceRow> rows, int at) {
		SourceRow upper = rows.get(at);
		SourceRow lower = (at + 1 < rows.size()) ? rows.get(at + 1) : null;
		if (lower != null && isContinued(upper, lower)) {
			return header(lower.number(), at + 2, merged(upper, lower));
		}
		return header(upper.number(), at + 1, texts(upper));
	}

	/**
	 * The lower row of two names columns, and says nothing below those that the upper row
	 * has named.
	 */
	private boolean isContinued(SourceRow upper, SourceRow lower) {
		boolean names = false;
		for (int i = 0; i < lower.cells().size(); i++) {
			boolean named = isKnown(lower.cell(i));
			if (!named && !lower.cell(i).isEmpty() && isKnown(upper.cell(i))) {
				return false;
			}
			names |= named;
		}
		return names && upper.cells().stream().anyMatch(this::isKnown);
	}

	private boolean isKnown(SourceCell cell) {
		return this.names.containsKey(Tidy.heading(cell.text()));
	}

	private static List<String> texts(SourceRow row) {
		return row.cells().stream().map(SourceCell::text).toList();
	}

	private static List<String> merged(SourceRow upper, SourceRow lower) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
			texts.add(lower.cell(i).isEmpty() ? upper.cell(i).text() : lower.cell(i).text());
		}
		return texts;
	}

	private Header header(int number, int rows, List<String> texts) {
		Map<Column<?>, Integer> places = new LinkedHashMap<>();
		Map<String, String> twice = new HashMap<>();
		List<String> ignored = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			Column<?> column = this.names.get(Tidy.heading(texts.get(i)));
			if (column == null && !texts.get(i).isEmpty()) {
				ignored.add(texts.get(i));
			}
			else if (column != null && places.putIfAbsent(column, i) != null) {
				twice.put(column.key(), texts.get(i));
			}
		}
		return new Header(number, rows, places, List.copyOf(twice.values()), ignored);
	}

	/**
	 * A row of headers.
	 *
	 * @param number as the file counts
	 * @param rows how many rows of the sheet end with it
	 * @param places of the columns
	 * @param twice headers that name a column again
	 * @param ignored headers that name none
	 */
	record Header(int number, int rows, Map<Column<?>, Integer> places, List<String> twice, List<String> ignored) {

		int found() {
			return this.places.size();
		}

		boolean hasAll(Layout layout) {
			return layout.columns()
				.stream()
				.allMatch((column) -> !column.required() || this.places.containsKey(column));
		}

	}

}
