package org.lianxin.petition;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that a petition is born with.
 *
 * @param id made beforehand, since the code's hash is bound to it
 * @param submissionId the form it came by
 * @param firstReceiverId the representative it was told to, if any
 * @param eventId the event by whose QR code it came, if any
 */
record Registration(UUID id, PetitionNumber number, UUID submissionId, byte[] codeHash, Matter matter, UUID studioId,
		@Nullable UUID firstReceiverId, @Nullable UUID eventId, List<Evidence> photos) {
}
