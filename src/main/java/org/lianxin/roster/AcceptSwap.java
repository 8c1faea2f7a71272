package org.lianxin.roster;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Takes a duty that is offered.
 *
 * @param givenId the duty of one's own that is given for it, null for none
 */
public record AcceptSwap(UUID id, @Nullable UUID givenId) {
}
