package org.lianxin.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianxin.spreadsheet.Findings.Change;

/** Says in words what a line of a table would change of what is known. */
public final class Comparison {

	private final String prefix;

	private final List<Change> changes = new ArrayList<>();

	/**
	 * Begins with nothing changed.
	 * @param prefix begins the message key of each column
	 */
	public Comparison(String prefix) {
		this.prefix = prefix;
	}

	/** Returns what the line says, or what is known where it says nothing. */
	public static <T> @Nullable T either(@Nullable T said, @Nullable T before) {
		return (said != null) ? said : before;
	}

	/**
	 * Returns the words of the line, or those that are known where it has none or only
	 * stray spaces differ.
	 */
	public static @Nullable String same(@Nullable String said, @Nullable String before) {
		boolean same = said == null || before != null && Tidy.text(before).equals(Tidy.text(said));
		return same ? before : said;
	}

	/**
	 * Adds a column where it differs.
	 * @param told a value in words
	 */
	public <T> Comparison of(String column, @Nullable T before, @Nullable T after, Function<T, String> told) {
		if (!Objects.equals(before, after)) {
			this.changes.add(new Change(this.prefix + column, (before != null) ? told.apply(before) : "",
					(after != null) ? told.apply(after) : ""));
		}
		return this;
	}

	/** Adds a column of words where it differs. */
	public Comparison of(String column, @Nullable String before, @Nullable String after) {
		return of(column, before, after, Function.identity());
	}

	/** Returns what differs, column by column. */
	public List<Change> changes() {
		return this.changes;
	}

}
