package org.lianxin.representative.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.ElectRepresentative;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFacts;
import org.lianxin.representative.SeatRepresentative;
import org.lianxin.representative.Sex;
import org.lianxin.web.Line;

/** Enters a representative and the studio where they sit from today on. */
record ElectionForm(
		@NotBlank(message = "{representative.name.missing}") @Size(min = 2,
				message = "{representative.name.short}") @Line(max = 40) @Nullable String name,
		@NotNull(message = "{representative.code.missing}") @Pattern(regexp = "[a-z0-9]{1,20}",
				message = "{representative.code.wrong}") @Nullable String code,
		@NotNull(message = "{representative.sex.missing}") @Nullable Sex sex,
		@Min(value = 1900, message = "{representative.birthYear.wrong}") @Max(value = 2100,
				message = "{representative.birthYear.wrong}") @Nullable Integer birthYear,
		@Line(max = 80) @Nullable String post, @Line(max = 40) @Nullable String field,
		@Line(max = 80) @Nullable String strengths, @Line(max = 60) @Nullable String languages,
		@NotNull(message = "{representative.studio.missing}") @Nullable UUID studioId, @Nullable DayOfWeek weekday,
		@Line(max = 40) @Nullable String dutyTime) {

	static ElectionForm in(@Nullable UUID studioId) {
		return new ElectionForm(null, null, null, null, null, null, null, null, studioId, null, null);
	}

	/** Turns the form into the command, once it is valid. */
	SeatRepresentative toCommand() {
		RepresentativeFacts facts = new RepresentativeFacts(Objects.requireNonNull(this.name),
				Objects.requireNonNull(this.sex), this.birthYear, Level.COUNTY, false, this.post, this.field, List.of(),
				this.strengths, this.languages, null, null, null);
		ElectRepresentative election = new ElectRepresentative(Objects.requireNonNull(this.code), facts, null, null);
		return new SeatRepresentative(election, Objects.requireNonNull(this.studioId), this.weekday, this.dutyTime);
	}

}
