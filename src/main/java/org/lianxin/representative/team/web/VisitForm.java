package org.lianxin.representative.team.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.AcceptRequest;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.representative.team.Visit;
import org.lianxin.shared.Days;
import org.lianxin.shared.Unprocessable;
import org.lianxin.web.Line;

/**
 * When and where the team comes, as typed.
 *
 * @param version the one that the writer saw
 */
record VisitForm(@Nullable Integer version,
		@NotBlank(message = "{team.request.day.missing}") @Pattern(regexp = "|\\d{4}-\\d{2}-\\d{2}",
				message = "{team.request.day.wrong}") @Nullable String day,
		@NotBlank(message = "{team.request.time.missing}") @Line(max = 40) @Nullable String time,
		@NotBlank(message = "{team.request.place.missing}") @Line(max = 80) @Nullable String place,
		@NotBlank(message = "{team.request.visitors.missing}") @Line(max = 80) @Nullable String visitors,
		@Size(max = 500, message = "{team.request.words.long}") @Nullable String words) {

	/** Begins with what was agreed before, or with where it is needed. */
	static VisitForm of(RequestDetail asked) {
		Visit visit = asked.visit();
		if (visit == null) {
			return new VisitForm(asked.version(), null, null, asked.placeName(), null, null);
		}
		return new VisitForm(asked.version(), visit.on().toString(), visit.time(), visit.place(), visit.visitors(),
				null);
	}

	AcceptRequest toCommand(TeamRequestNumber number) {
		return new AcceptRequest(number, Optional.ofNullable(this.version).orElse(-1),
				new Visit(date(), this.time, this.place, this.visitors), this.words);
	}

	private LocalDate date() {
		try {
			return Days.read(Optional.ofNullable(this.day).orElse(""));
		}
		catch (DateTimeException ex) {
			throw new Unprocessable("team.request.day.wrong");
		}
	}

}
