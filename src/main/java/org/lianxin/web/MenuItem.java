package org.lianxin.web;

import java.util.Set;

/**
 * A link that a module adds to the main menu by declaring it as a bean.
 *
 * @param key message key of its words
 * @param order place from the left, lowest first
 * @param roles who sees it
 */
public record MenuItem(String key, String href, int order, Set<String> roles) {
}
