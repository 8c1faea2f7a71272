package org.lianxin.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around each page.
 *
 * @param section the tabs of the present main link, none if it has none
 * @param area "public", "desk" or "admin"
 * @param returnTo where the reader is, to come back to after changing a preference
 */
public record Shell(@Nullable CountyBadge county, @Nullable PersonBadge person, List<MenuEntry> menu,
		List<MenuEntry> section, boolean elder, String language, String returnTo, @Nullable FlashMessage flash,
		String htmxVersion, String area) {

	/** The county in the header. */
	public record CountyBadge(String name, String slug) {
	}

	/**
	 * The person in the header, with the message key of their role and the place they
	 * work for.
	 */
	public record PersonBadge(String name, String roleKey, @Nullable String place) {
	}

	/** A link of the main menu, by message key. */
	public record MenuEntry(String key, String href, boolean current) {
	}

}
