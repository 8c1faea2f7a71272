package org.lianxin.representative.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.Sex;
import org.lianxin.studio.Profession;
import org.lianxin.web.Line;

/** The facts of a representative, as typed; an empty field is null. */
record PersonForm(
		@NotBlank(message = "{representative.name.missing}") @Size(min = 2,
				message = "{representative.name.short}") @Line(max = 40) @Nullable String name,
		@NotNull(message = "{representative.sex.missing}") @Nullable Sex sex,
		@Pattern(regexp = "(19|20)\\d{2}", message = "{representative.birthYear.wrong}") @Nullable String birthYear,
		@NotNull(message = "{representative.level.missing}") @Nullable Level level, @Nullable Boolean leadingCadre,
		@Line(max = 100) @Nullable String office, @Line(max = 80) @Nullable String post,
		@Line(max = 40) @Nullable String field, @Nullable List<Profession> professions,
		@Line(max = 80) @Nullable String strengths, @Line(max = 60) @Nullable String languages,
		@Nullable UUID electoralUnitId, @Nullable UUID contactVillageId, @Nullable UUID residenceTownshipId) {

	static PersonForm empty() {
		return new PersonForm(null, null, null, Level.COUNTY, null, null, null, null, List.of(), null, null, null, null,
				null);
	}

	static PersonForm of(RepresentativeFacts facts) {
		String birthYear = (facts.birthYear() != null) ? facts.birthYear().toString() : null;
		return new PersonForm(facts.name(), facts.sex(), birthYear, facts.level(), facts.leadingCadre(), facts.office(),
				facts.post(), facts.field(), facts.professions(), facts.strengths(), facts.languages(),
				facts.electoralUnitId(), facts.contactVillageId(), facts.residenceTownshipId());
	}

	/** Turns the form into facts, once it is valid. */
	RepresentativeFacts toFacts() {
		return new RepresentativeFacts(Objects.requireNonNull(this.name).strip(), Objects.requireNonNull(this.sex),
				(this.birthYear != null) ? Integer.valueOf(this.birthYear) : null, Objects.requireNonNull(this.level),
				Boolean.TRUE.equals(this.leadingCadre), this.office, this.post, this.field,
				(this.professions != null) ? this.professions.stream().filter(Objects::nonNull).distinct().toList()
						: List.of(),
				this.strengths, this.languages, this.electoralUnitId, this.contactVillageId, this.residenceTownshipId);
	}

}
