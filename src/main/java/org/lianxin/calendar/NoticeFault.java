package org.lianxin.calendar;

import java.util.List;

/**
 * What is wrong with a file of a year's holidays.
 *
 * @param line the line of the file, 0 where the whole file is meant
 * @param key key of the sentence in the bundle {@code messages/calendar}
 * @param arguments what goes into it
 */
public record NoticeFault(int line, String key, List<Object> arguments) {

	/** Keeps a copy of the arguments. */
	public NoticeFault {
		arguments = List.copyOf(arguments);
	}

	static NoticeFault at(int line, String key, Object... arguments) {
		return new NoticeFault(line, key, List.of(arguments));
	}

	static NoticeFault ofAll(String key, Object... arguments) {
		return at(0, key, arguments);
	}

}
