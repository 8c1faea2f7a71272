package org.lianxin.placement.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.placement.DrawPlan;
import org.lianxin.placement.PlanScope;
import org.lianxin.placement.PlanSettings;

import org.springframework.format.annotation.DateTimeFormat;

/** What an administrator wishes of a plan. */
record PlanForm(
		@NotNull(message = "{placement.day.missing}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate holdsFrom,
		@NotNull(message = "{placement.scope.missing}") @Nullable PlanScope scope, @Nullable UUID studioId,
		@Size(max = PlanForm.LONGEST, message = "{placement.people.long}") @Nullable String people,
		@Nullable Boolean spousesApart, @Nullable Boolean superiorsApart, @Weight @Nullable Integer contactVillage,
		@Weight @Nullable Integer electoralUnit, @Weight @Nullable Integer residence,
		@Weight @Nullable Integer profession, @Weight @Nullable Integer leadingCadre, @Weight @Nullable Integer stay) {

	/** Some five thousand people, a line each. */
	static final int LONGEST = 200_000;

	static PlanForm of(PlanSettings settings, @Nullable String people) {
		return new PlanForm(settings.holdsFrom(), settings.scope(), settings.scopeStudioId(), people,
				settings.spousesApart(), settings.superiorsApart(), settings.contactVillage(), settings.electoralUnit(),
				settings.residence(), settings.profession(), settings.leadingCadre(), settings.stay());
	}

	/** Turns the form into the wish, once it is valid. */
	DrawPlan toCommand() {
		PlanScope whom = Objects.requireNonNull(this.scope);
		return new DrawPlan(new PlanSettings(Objects.requireNonNull(this.holdsFrom), whom,
				(whom == PlanScope.STUDIO) ? this.studioId : null, Boolean.TRUE.equals(this.spousesApart),
				Boolean.TRUE.equals(this.superiorsApart), weight(this.contactVillage), weight(this.electoralUnit),
				weight(this.residence), weight(this.profession), weight(this.leadingCadre), weight(this.stay)),
				this.people);
	}

	private static int weight(@Nullable Integer typed) {
		return Objects.requireNonNull(typed);
	}

}
