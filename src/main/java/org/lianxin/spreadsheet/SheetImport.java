package org.lianxin.spreadsheet;

import org.lianxin.shared.Unprocessable;

/**
 * Takes a table into the portal; a module declares it as a bean, and has with it the
 * pages below {@code /desk/imports/{kind}}. It is asked in a transaction of an
 * administrator's county.
 */
public interface SheetImport {

	/**
	 * Returns the word of its address, which message keys bear too:
	 * {@code spreadsheet.{kind}.title}.
	 */
	String kind();

	/** Returns the address of the list that it adds to. */
	String home();

	/** Returns the columns that it reads. */
	Layout layout();

	/** Returns the file to be filled in. */
	Template template();

	/** Tells what taking the table would do, and does nothing. */
	Findings examine(Table table);

	/**
	 * Takes the whole table.
	 * @throws Unprocessable if there is any fault; nothing is taken then
	 */
	ImportCounts apply(Table table);

}
