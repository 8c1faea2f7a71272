package org.lianxin.representative;

import java.time.LocalDate;

/**
 * One group or team to which a representative belongs.
 *
 * @param key message key of what it is
 * @param href its page on the desk
 * @param leads whether they lead it
 */
public record MembershipView(String key, String name, String href, boolean leads, LocalDate from) {
}
