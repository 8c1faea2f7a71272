package org.lianxin.placement;

/**
 * People who were ticked in a list, as text that a plan can be asked for with.
 *
 * @param text a line for each who can be placed: code and name
 * @param leftOut how many can't be placed: suspended, ended, or placed already from a
 * later day
 */
public record PeopleChoice(String text, int leftOut) {
}
