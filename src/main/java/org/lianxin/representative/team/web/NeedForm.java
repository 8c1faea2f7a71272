package org.lianxin.representative.team.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.AskForTeam;
import org.lianxin.representative.team.Asker;
import org.lianxin.shared.Phones;
import org.lianxin.web.Line;

import org.springframework.validation.BindingResult;

/**
 * What a resident or a studio asks a team for, as typed.
 *
 * @param team code of the team, where the form lets choose
 * @param name of the resident; phone goes with it
 */
record NeedForm(@Nullable UUID submissionId, @Nullable String team,
		@NotBlank(message = "{team.request.need.missing}") @Size(max = 1000,
				message = "{team.request.need.long}") @Nullable String need,
		@Nullable UUID village, @Line(max = 100) @Nullable String suits, @Line(max = 40) @Nullable String name,
		@Line(max = 30) @Nullable String phone) {

	static NeedForm begun(@Nullable String team) {
		return new NeedForm(UUID.randomUUID(), team, null, null, null, null, null);
	}

	/** Says what is missing of where the team should come. */
	void checkPlace(boolean hasVillages, BindingResult errors) {
		if (hasVillages && this.village == null) {
			errors.rejectValue("village", "team.request.village.missing");
		}
	}

	/** Says what is wrong with who asks. */
	void checkAsker(BindingResult errors) {
		if (this.name == null) {
			errors.rejectValue("name", "team.request.name.missing");
		}
		if (this.phone == null) {
			errors.rejectValue("phone", "team.request.phone.missing");
		}
		else if (!errors.hasFieldErrors("phone") && !Phones.isPhone(this.phone)) {
			errors.rejectValue("phone", "team.request.phone.wrong");
		}
	}

	UUID submission() {
		return Optional.ofNullable(this.submissionId).orElseThrow();
	}

	AskForTeam byResident(String code) {
		return command(code,
				new Asker(Optional.ofNullable(this.name).orElseThrow(), Optional.ofNullable(this.phone).orElseThrow()));
	}

	AskForTeam byStudio() {
		return command(Optional.ofNullable(this.team).orElse(""), null);
	}

	private AskForTeam command(String code, @Nullable Asker asker) {
		return new AskForTeam(submission(), code, Optional.ofNullable(this.need).orElseThrow(), this.village,
				this.suits, asker);
	}

	@Override
	public String toString() {
		return "NeedForm[" + this.team + "]";
	}

}
