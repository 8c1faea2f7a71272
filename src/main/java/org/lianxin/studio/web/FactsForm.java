package org.lianxin.studio.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioFacts;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Line;

/** What is told of a studio, as typed; an empty field is null. */
record FactsForm(
		@NotBlank(message = "{studio.name.missing}") @Size(min = 2,
				message = "{studio.name.short}") @Line(max = 60) @Nullable String name,
		@NotNull(message = "{studio.kind.missing}") @Nullable StudioKind kind, @Nullable UUID townshipId,
		@Line(max = 120) @Nullable String address, @Line(max = 200) @Nullable String howToFind,
		@Line(max = 120) @Nullable String receptionTimes, @Line(max = 60) @Nullable String theme,
		@Pattern(regexp = "[0-9+ ()-]{3,20}", message = "{studio.phone.wrong}") @Nullable String phone,
		@Nullable Profession profession) {

	static FactsForm of(StudioView studio) {
		return new FactsForm(studio.name(), studio.kind(), studio.townshipId(), studio.address(), studio.howToFind(),
				studio.receptionTimes(), studio.theme(), studio.phone(), studio.profession());
	}

	static FactsForm empty() {
		return new FactsForm(null, StudioKind.TOWNSHIP, null, null, null, null, null, null, null);
	}

	/** Turns the form into facts, once it is valid. */
	StudioFacts toFacts() {
		return new StudioFacts(Objects.requireNonNull(this.name), Objects.requireNonNull(this.kind), this.townshipId,
				this.address, this.howToFind, this.receptionTimes, this.theme, this.phone, this.profession);
	}

}
