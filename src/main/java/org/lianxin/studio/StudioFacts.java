package org.lianxin.studio;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of a studio.
 *
 * @param townshipId where it stands; always given for the studio of a township
 * @param receptionTimes when it is open, in words
 * @param theme what it serves, in a few words
 * @param phone its public telephone
 * @param profession the trade that the studio of an industry serves
 */
@Embeddable
public record StudioFacts(String name, @Enumerated(EnumType.STRING) StudioKind kind, @Nullable UUID townshipId,
		@Nullable String address, @Nullable String howToFind, @Nullable String receptionTimes, @Nullable String theme,
		@Nullable String phone, @Enumerated(EnumType.STRING) @Nullable Profession profession) {
}
