package org.lianxin.studio.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.AddEvidence;
import org.lianxin.web.Line;

import org.springframework.web.multipart.MultipartFile;

/**
 * What is shown for an item, as typed.
 *
 * @param submissionId under which the photos are kept until the form is taken
 */
record EvidenceForm(@Nullable UUID submissionId,
		@Size(max = 500, message = "{studio.evidence.note.long}") @Nullable String note,
		@Line(max = 300) @Nullable String link, @Nullable List<MultipartFile> photos) {

	/** A form that was sent without its submission begins one. */
	EvidenceForm {
		submissionId = (submissionId != null) ? submissionId : UUID.randomUUID();
	}

	static EvidenceForm empty() {
		return new EvidenceForm(null, null, null, null);
	}

	UUID submission() {
		return Objects.requireNonNull(this.submissionId);
	}

	AddEvidence toCommand(UUID studioId, UUID itemId) {
		return new AddEvidence(studioId, itemId, this.note, this.link, submission());
	}

}
