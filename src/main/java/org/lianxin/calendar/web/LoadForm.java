package org.lianxin.calendar.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.LoadNotice;

/** A notice that was looked at, to count from now on. */
record LoadForm(@Nullable String year, @Nullable String file, @Nullable String text) {

	private static final int LONGEST_NAME = 120;

	LoadNotice toCommand() {
		return new LoadNotice(year(this.year), name(this.file), (this.text != null) ? this.text : "");
	}

	/** Returns 0 for what is no year, which no notice can be loaded for. */
	private static int year(@Nullable String figures) {
		return (figures != null && figures.matches("\\d{4}")) ? Integer.parseInt(figures) : 0;
	}

	/** Returns a name that fits and that is safe to show. */
	static String name(@Nullable String file) {
		String plain = (file != null) ? file.replaceAll("\\p{Cntrl}", "").strip() : "";
		String known = plain.isEmpty() ? "-" : plain;
		return known.substring(0, Math.min(LONGEST_NAME, known.length()));
	}

}
