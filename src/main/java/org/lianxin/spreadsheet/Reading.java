package org.lianxin.spreadsheet;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as: a value, or what is wrong with it.
 *
 * @param fault message key, null where there is a value
 * @param arguments the data of that message
 */
public record Reading<V>(@Nullable V value, @Nullable String fault, List<String> arguments) {

	/** Returns a value. */
	public static <V> Reading<V> of(V value) {
		return new Reading<>(value, null, List.of());
	}

	/** Returns what is wrong, as a message key and its data. */
	public static <V> Reading<V> fault(String key, Object... arguments) {
		return new Reading<>(null, key, Stream.of(arguments).map(String::valueOf).toList());
	}

}
