package org.lianxin.studio;

/**
 * Asks for what is told of an event to be changed.
 *
 * @param version the version of the event that the writer saw
 */
public record ReviseEvent(String code, int version, EventFacts facts) {
}
