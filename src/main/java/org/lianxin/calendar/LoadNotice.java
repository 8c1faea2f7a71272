package org.lianxin.calendar;

/**
 * Lets a notice count from now on.
 *
 * @param file the name of the file it came in
 * @param text what {@link Notice#text} gave when it was looked at
 */
public record LoadNotice(int year, String file, String text) {
}
