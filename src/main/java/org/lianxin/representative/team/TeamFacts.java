package org.lianxin.representative.team;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * What people are told of a service team.
 *
 * @param name 2 to 40 characters, unique among the teams of the county
 * @param offer what people may ask it for, 2 to 500 characters
 * @param studioId the studio that it belongs to, or null for one of the whole county
 */
@Embeddable
public record TeamFacts(String name, @Enumerated(EnumType.STRING) Profession profession, String offer,
		@Nullable UUID studioId) {
}
