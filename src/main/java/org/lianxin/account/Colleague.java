package org.lianxin.account;

/**
 * Somebody who works for a place.
 *
 * @param username what they sign in with
 * @param name what they are called
 */
public record Colleague(String username, String name) {
}
