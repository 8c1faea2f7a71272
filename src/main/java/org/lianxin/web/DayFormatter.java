package org.lianxin.web;

import java.time.LocalDate;
import java.util.Locale;

import org.lianxin.shared.Days;

import org.springframework.format.Formatter;

/**
 * Reads days of these centuries only, and writes them as a date field of a browser wants
 * them, whatever the language.
 */
class DayFormatter implements Formatter<LocalDate> {

	@Override
	public LocalDate parse(String written, Locale language) {
		return Days.read(written);
	}

	@Override
	public String print(LocalDate day, Locale language) {
		return day.toString();
	}

}
