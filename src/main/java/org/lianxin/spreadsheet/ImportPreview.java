package org.lianxin.spreadsheet;

import java.util.UUID;

/**
 * A file and what taking it would do now.
 *
 * @param name of the file, as its owner calls it
 */
public record ImportPreview(UUID id, String name, Table table, Findings findings) {
}
