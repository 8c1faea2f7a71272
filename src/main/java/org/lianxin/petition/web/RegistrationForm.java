package org.lianxin.petition.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Contact;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.Source;
import org.lianxin.petition.SubmitPetition;
import org.lianxin.shared.Phones;
import org.lianxin.studio.EventView;

import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;

/** What staff type of a matter that somebody told them. */
record RegistrationForm(@Nullable UUID submissionId,
		@NotNull(message = "{petition.source.blank}") @Nullable Source source,
		@NotNull(message = "{petition.kind.blank}") @Nullable PetitionKind kind,
		@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
				message = "{petition.words.long}") @Nullable String words,
		@Nullable UUID villageId, @Nullable UUID studioId, @Nullable UUID receiverId, @Nullable UUID eventId,
		@Size(max = 40, message = "{petition.line.long}") @Nullable String name, @Nullable String phone,
		@Size(max = 200, message = "{petition.line.long}") @Nullable String contactWords,
		@Nullable Boolean publishable) {

	RegistrationForm {
		submissionId = (submissionId != null) ? submissionId : UUID.randomUUID();
	}

	static RegistrationForm empty(@Nullable UUID studioId, @Nullable UUID receiverId) {
		return new RegistrationForm(UUID.randomUUID(), Source.STUDIO, null, null, null, studioId, receiverId, null,
				null, null, null, false);
	}

	void check(BindingResult errors) {
		if (StringUtils.hasText(this.phone) && !Phones.isPhone(this.phone)) {
			errors.rejectValue("phone", "petition.phone.wrong");
		}
		if (this.studioId == null) {
			errors.rejectValue("studioId", "petition.registration.studio.blank");
		}
	}

	/**
	 * Refuses an event that another studio holds, or that is not among those to choose
	 * from.
	 */
	void check(List<EventView> events, BindingResult errors) {
		if (this.eventId != null && events.stream()
			.noneMatch((event) -> event.id().equals(this.eventId) && event.studioId().equals(this.studioId))) {
			errors.rejectValue("eventId", "petition.registration.event.other");
		}
	}

	SubmitPetition toCommand() {
		return new SubmitPetition(this.submissionId, this.kind, this.words, this.source, this.villageId, this.studioId,
				this.receiverId, Boolean.TRUE.equals(this.publishable),
				Contact.of(this.name, this.phone, this.contactWords), this.eventId);
	}

}
