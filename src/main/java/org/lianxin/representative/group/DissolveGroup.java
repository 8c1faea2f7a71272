package org.lianxin.representative.group;

import java.util.UUID;

/**
 * Asks for a group to end.
 *
 * @param version the one that the writer saw
 */
public record DissolveGroup(UUID id, int version) {
}
