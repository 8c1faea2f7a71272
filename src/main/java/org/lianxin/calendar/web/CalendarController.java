package org.lianxin.calendar.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.DayMark;
import org.lianxin.calendar.YearCalendar;
import org.lianxin.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year of the county, month by month. */
@Controller
@RequestMapping("/desk/calendar")
class CalendarController {

	/** The first year in the reference data. */
	private static final int FIRST = 2020;

	private static final int YEARS_AHEAD = 2;

	private static final List<DayMark> LEGEND = Stream.of(DayMark.values()).filter(DayMark::isSpecial).toList();

	private final YearCalendar calendar;

	private final Clock clock;

	CalendarController(YearCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable Integer year, Model model, Locale locale,
			HttpServletRequest request) {
		int present = LocalDate.now(this.clock).getYear();
		int shown = (year != null) ? year : present;
		if (shown < FIRST || shown > present + YEARS_AHEAD) {
			throw new NotFound("calendar.year.unknown", String.valueOf(FIRST), String.valueOf(present + YEARS_AHEAD));
		}
		model.addAttribute("calendar", this.calendar.year(shown, locale));
		model.addAttribute("previous", (shown > FIRST) ? shown - 1 : null);
		model.addAttribute("next", (shown < present + YEARS_AHEAD) ? shown + 1 : null);
		model.addAttribute("weekdays", weekdays(locale));
		model.addAttribute("marks", LEGEND);
		model.addAttribute("mayEdit", request.isUserInRole("ADMINISTRATOR"));
		return "calendar/year";
	}

	private static List<Weekday> weekdays(Locale locale) {
		return Stream.of(DayOfWeek.values())
			.map((day) -> new Weekday(day.getDisplayName(TextStyle.NARROW, locale),
					day.getDisplayName(TextStyle.FULL, locale)))
			.toList();
	}

	/** The head of a column, short to see and long to hear. */
	record Weekday(String sign, String name) {
	}

}
