package org.lianxin.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence shown on the page that follows a redirect.
 *
 * @param kind "success", "notice" or "problem"
 * @param key message key
 * @param arguments its data, as text
 */
public record FlashMessage(String kind, String key, List<String> arguments) implements Serializable {

	static FlashMessage of(String kind, String key, Object... arguments) {
		return new FlashMessage(kind, key, new ArrayList<>(Arrays.stream(arguments).map(String::valueOf).toList()));
	}

}
