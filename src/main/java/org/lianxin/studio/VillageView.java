package org.lianxin.studio;

import java.util.UUID;

/** A village or residents' community of the county, with the township it lies in. */
public record VillageView(UUID id, UUID townshipId, String name, String townshipName) {
}
