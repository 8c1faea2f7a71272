package org.lianxin.studio;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A studio as a list or its board shows it.
 *
 * @param slug short name in addresses and QR codes
 * @param receptionTimes when it is open, in words
 * @param profession the trade that the studio of an industry serves
 * @param photoId the attachment that shows it
 * @param version grows with each change
 */
public record StudioView(UUID id, String slug, String name, StudioKind kind, @Nullable UUID townshipId,
		@Nullable String townshipName, @Nullable String address, @Nullable String howToFind,
		@Nullable String receptionTimes, @Nullable String theme, @Nullable String phone,
		@Nullable Profession profession, StudioState state, @Nullable UUID photoId, int version) {
}
