package org.lianxin.studio;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks for.
 *
 * @param hint how one sees that it is there
 * @param publishes the part of the public board that it opens; only what is opened has
 * one
 */
@Embeddable
public record ChecklistWords(String title, @Nullable String hint,
		@Enumerated(EnumType.STRING) @Nullable BoardPart publishes) {
}
