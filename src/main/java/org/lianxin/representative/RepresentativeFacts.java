package org.lianxin.representative;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;

/**
 * What the county keeps of a representative; their phone is kept apart, sealed.
 *
 * @param leadingCadre a leading cadre (领导干部), as the county decides
 * @param office where they work (工作单位), in words; staff alone see it
 * @param field field of work, in words
 * @param professions the trades they are strong in
 * @param strengths what people may ask them about, in words
 * @param languages what they speak, dialects too
 * @param electoralUnitId who elected them
 * @param contactVillageId the village they keep contact with
 * @param residenceTownshipId the township they live in
 */
@Embeddable
public record RepresentativeFacts(String name, @Enumerated(EnumType.STRING) Sex sex,
		@JdbcTypeCode(SqlTypes.SMALLINT) @Nullable Integer birthYear, @Enumerated(EnumType.STRING) Level level,
		boolean leadingCadre, @Nullable String office, @Nullable String post, @Nullable String field,
		@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) List<Profession> professions,
		@Nullable String strengths, @Nullable String languages, @Nullable UUID electoralUnitId,
		@Nullable UUID contactVillageId, @Nullable UUID residenceTownshipId) {

	public RepresentativeFacts {
		professions = List.copyOf(professions);
	}

	/** Returns the facts of a county's representative of whom no more is known. */
	public static RepresentativeFacts of(String name, Sex sex) {
		return new RepresentativeFacts(name, sex, null, Level.COUNTY, false, null, null, null, List.of(), null, null,
				null, null, null);
	}

}
