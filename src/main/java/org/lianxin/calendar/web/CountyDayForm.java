package org.lianxin.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.AddCountyDay;
import org.lianxin.calendar.StatutoryDay;
import org.lianxin.shared.Days;
import org.lianxin.web.Line;

import org.springframework.validation.BindingResult;

/** Adds a day of the county's own, as typed. */
record CountyDayForm(@NotBlank(message = "{calendar.day.date.missing}") @Nullable String date,
		@NotNull(message = "{calendar.day.kind.missing}") StatutoryDay.@Nullable Kind kind,
		@NotBlank(message = "{calendar.day.name.missing}") @Size(min = 2,
				message = "{calendar.day.name.short}") @Line(max = 20) @Nullable String name) {

	/** Which field a broken rule speaks of. */
	static final Map<String, String> FIELDS = Map.of("calendar.day.taken", "date", "calendar.day.past", "date",
			"calendar.day.far", "date", "calendar.day.free", "date", "calendar.day.worked", "date",
			"calendar.day.statutory", "date");

	static CountyDayForm empty() {
		return new CountyDayForm(null, StatutoryDay.Kind.HOLIDAY, null);
	}

	/** Adds an error where the date names no day. */
	void check(BindingResult errors) {
		if (!errors.hasFieldErrors("date") && day() == null) {
			errors.rejectValue("date", "calendar.day.date.wrong");
		}
	}

	AddCountyDay toCommand() {
		return new AddCountyDay(Objects.requireNonNull(day()), Objects.requireNonNull(this.kind),
				Objects.requireNonNull(this.name));
	}

	private @Nullable LocalDate day() {
		try {
			return Days.read(Objects.requireNonNullElse(this.date, ""));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
