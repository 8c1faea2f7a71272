package org.lianxin.petition;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * Asks to register what a resident brings, in their own words or through staff.
 *
 * @param submissionId made with the form; the same one again finds the same petition
 * @param words 1 to 2,000 characters
 * @param villageId where it is; null if the studio is named
 * @param studioId the studio it goes to; null for the one of the village's township
 * @param receiverId the representative it was told to, if any
 * @param publishable the resident agrees to publication without the name
 * @param eventId the event of a studio by whose QR code it came, if any
 */
@NamedInterface("intake")
public record SubmitPetition(UUID submissionId, PetitionKind kind, String words, Source source,
		@Nullable UUID villageId, @Nullable UUID studioId, @Nullable UUID receiverId, boolean publishable,
		Contact contact, @Nullable UUID eventId) {

	/** Asks to register what came by no event. */
	public SubmitPetition(UUID submissionId, PetitionKind kind, String words, Source source, @Nullable UUID villageId,
			@Nullable UUID studioId, @Nullable UUID receiverId, boolean publishable, Contact contact) {
		this(submissionId, kind, words, source, villageId, studioId, receiverId, publishable, contact, null);
	}

}
