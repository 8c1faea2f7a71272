package org.lianxin.petition.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What a resident adds to their matter.
 *
 * @param go "photos" to send only the photos so far
 * @param remove the photo to take out again
 */
record WordsForm(@Nullable String submissionId, @Nullable String words, @Nullable List<MultipartFile> photos,
		@Nullable String go, @Nullable UUID remove) {

	static WordsForm begun() {
		return new WordsForm(UUID.randomUUID().toString(), null, null, null, null);
	}

	/** Returns the submission of the form, empty where no page of this portal made it. */
	Optional<UUID> submission() {
		try {
			return Optional.ofNullable(this.submissionId).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	boolean isToBeSent() {
		return this.remove == null && !"photos".equals(this.go);
	}

	@Override
	public String toString() {
		return "WordsForm[]";
	}

}
