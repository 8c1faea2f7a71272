package org.lianxin.spreadsheet;

import java.util.List;

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
