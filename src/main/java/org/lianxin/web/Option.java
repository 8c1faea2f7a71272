package org.lianxin.web;

/**
 * A choice in a form.
 *
 * @param value what is sent
 * @param label what is read, in the reader's words
 */
public record Option(String value, String label) {
}
