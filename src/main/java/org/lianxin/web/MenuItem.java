package org.lianxin.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A link that a module adds to the main menu by declaring it as a bean.
 *
 * @param key message key of its words
 * @param order place from the left, lowest first
 * @param roles who sees it; a tab that nobody sees marks its main link for all
 * @param under the address of the main link below which it is a tab, or null for a main
 * link
 */
public record MenuItem(String key, String href, int order, Set<String> roles, @Nullable String under) {

	/** A main link. */
	public MenuItem(String key, String href, int order, Set<String> roles) {
		this(key, href, order, roles, null);
	}

	/** Tells whether a page lies at or below its address. */
	boolean covers(String path) {
		return path.equals(this.href) || path.startsWith(this.href + "/");
	}

}
