package org.lianxin.spreadsheet;

/** What an import has done, or would do, in lines. */
public record ImportCounts(int added, int changed, int unchanged) {
}
