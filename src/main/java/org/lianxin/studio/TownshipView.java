package org.lianxin.studio;

import java.util.UUID;

/** A township or street of the county. */
public record TownshipView(UUID id, String name) {
}
