package org.lianxin.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a file to be filled in shows, in the reader's words.
 *
 * @param sheet name of the sheet with the headers
 * @param notes sentences of the sheet that explains, one a row
 */
public record Template(String sheet, List<Entry> columns, List<String> notes) {

	public Template {
		columns = List.copyOf(columns);
		notes = List.copyOf(notes);
	}

	/**
	 * Returns the file of a layout, with the examples and the notes that a module has in
	 * its messages: as many notes as are numbered from one on.
	 * @param prefix begins the message keys
	 * @param allowed what may be chosen in a column
	 */
	public static Template of(Layout layout, String prefix, Words words, Function<Column<?>, List<String>> allowed) {
		List<Entry> columns = layout.columns()
			.stream()
			.map((column) -> new Entry(column, words.find(column.key() + ".example").orElse(""), allowed.apply(column)))
			.toList();
		List<String> notes = IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> words.find(prefix + "note." + number))
			.takeWhile(Optional::isPresent)
			.flatMap(Optional::stream)
			.toList();
		return new Template(words.word(prefix + "title"), columns, notes);
	}

	/**
	 * A column of it.
	 *
	 * @param example what its cell of the example line says
	 * @param allowed what may be chosen; empty where anything may be written
	 */
	public record Entry(Column<?> column, String example, List<String> allowed) {

		public Entry {
			allowed = List.copyOf(allowed);
		}

	}

}
