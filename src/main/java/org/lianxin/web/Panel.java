package org.lianxin.web;

import java.util.Map;

/**
 * A part that one module adds to a public page of another.
 *
 * @param order place on the page, lowest first
 * @param view a template whose fragment {@code panel(panel)} draws it from the model
 * @param model what the fragment is given
 */
public record Panel(int order, String view, Map<String, Object> model) {
}
