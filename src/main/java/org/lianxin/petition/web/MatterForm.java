package org.lianxin.petition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Contact;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.Source;
import org.lianxin.petition.SubmitPetition;

import org.springframework.web.multipart.MultipartFile;

/**
 * What a resident types. All of it is text, so that nothing typed is lost however wrong
 * it is.
 *
 * @param studio the slug of the studio it goes to, by a QR code or chosen
 * @param rep code of the representative, by a QR code
 * @param event code of the market day or meeting, by a QR code
 */
record MatterForm(@Nullable String submissionId, @Nullable String kind, @Nullable String words,
		@Nullable String village, @Nullable String name, @Nullable String phone, @Nullable String contact,
		@Nullable Boolean publishable, @Nullable String studio, @Nullable String rep, @Nullable String event,
		@Nullable List<MultipartFile> photos) {

	/** Returns an empty form with a submission of its own, for the same QR code. */
	MatterForm begun() {
		return new MatterForm(UUID.randomUUID().toString(), null, null, null, null, null, null, null, this.studio,
				this.rep, this.event, null);
	}

	/** Tells whether it was made by this portal's page. */
	boolean isBegun() {
		return uuid(this.submissionId).isPresent();
	}

	UUID submission() {
		return uuid(this.submissionId).orElseThrow();
	}

	Optional<UUID> villageId() {
		return uuid(this.village);
	}

	Optional<PetitionKind> petitionKind() {
		return Arrays.stream(PetitionKind.values()).filter((kind) -> kind.name().equals(this.kind)).findFirst();
	}

	SubmitPetition toCommand(Addressed addressed) {
		return new SubmitPetition(submission(), petitionKind().orElseThrow(),
				Optional.ofNullable(this.words).orElseThrow(), Source.WEB, villageId().orElse(null),
				addressed.studioId(), addressed.representativeId(), Boolean.TRUE.equals(this.publishable),
				Contact.of(this.name, this.phone, this.contact), addressed.eventId());
	}

	private static Optional<UUID> uuid(@Nullable String text) {
		try {
			return (text == null || text.isBlank()) ? Optional.empty() : Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Override
	public String toString() {
		return "MatterForm[" + this.kind + "]";
	}

}
