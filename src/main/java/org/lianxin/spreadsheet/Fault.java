package org.lianxin.spreadsheet;

import java.util.List;

/**
 * Something wrong in a file, to be mended there.
 *
 * @param row number of the row, as the file counts
 * @param letter of the column, as the file names it; empty where the row as a whole or a
 * column that the file lacks is meant
 * @param column message key of the column's header; empty for the row as a whole
 * @param key message key of what is wrong
 * @param arguments the data of that message
 */
public record Fault(int row, String letter, String column, String key, List<String> arguments) {
}
