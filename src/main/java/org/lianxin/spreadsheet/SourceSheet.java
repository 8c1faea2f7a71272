package org.lianxin.spreadsheet;

import java.util.stream.Stream;

/** A sheet of a file, whose rows are read as they are asked for. */
interface SourceSheet {

	/** Returns its name; empty in a .csv. */
	String name();

	/** Returns its rows in their order, to be closed. */
	Stream<SourceRow> rows();

}
