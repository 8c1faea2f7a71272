package org.lianxin.petition;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the resident brought, as it was brought: never written again.
 *
 * @param title at most 40 characters, taken from the words
 * @param words at most 2,000 characters
 * @param publishable the resident agrees to publication without the name
 */
@Embeddable
record Matter(@Column(updatable = false) @Enumerated(EnumType.STRING) PetitionKind kind,
		@Column(updatable = false) String title, @Column(updatable = false) String words,
		@Column(updatable = false) @Enumerated(EnumType.STRING) Source source,
		@Column(updatable = false) boolean publishable, @Column(updatable = false) @Nullable UUID townshipId,
		@Column(updatable = false) @Nullable UUID villageId) {

	private static final int TITLE = 30;

	/**
	 * Takes the first sentence of what was said as its title, so that nobody is asked for
	 * one.
	 */
	static String titleOf(String words) {
		String first = words.strip().split("[。！？；!?;\\n\\r]", 2)[0].strip();
		String title = first.isEmpty() ? words.strip() : first;
		int end = title.offsetByCodePoints(0, Math.min(TITLE, title.codePointCount(0, title.length())));
		return (end < title.length()) ? title.substring(0, end) + "…" : title;
	}

}
