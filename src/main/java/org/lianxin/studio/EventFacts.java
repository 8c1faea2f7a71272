package org.lianxin.studio;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of an event.
 *
 * @param place where it is held, in words
 */
@Embeddable
public record EventFacts(String name, @Enumerated(EnumType.STRING) EventKind kind, LocalDate day,
		@Nullable String place) {
}
