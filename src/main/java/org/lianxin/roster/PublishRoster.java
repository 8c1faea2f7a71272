package org.lianxin.roster;

import java.util.UUID;

/**
 * Lets the duties of a draft stand.
 *
 * @param version that of the draft that was looked at
 * @param gone how many duties were seen to fall out
 */
public record PublishRoster(UUID rosterId, int version, int gone) {
}
