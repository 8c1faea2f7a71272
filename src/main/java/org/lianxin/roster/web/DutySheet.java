package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lianxin.roster.DutyView;
import org.lianxin.roster.Half;
import org.lianxin.studio.StudioView;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays a month of duties out on one sheet of paper. */
@Component
class DutySheet {

	private final DutySquares squares;

	private final MessageSource messages;

	private final Clock clock;

	DutySheet(DutySquares squares, MessageSource messages, Clock clock) {
		this.squares = squares;
		this.messages = messages;
		this.clock = clock;
	}

	/** Puts the sheet of a studio's month beside the page. */
	void tell(StudioView studio, YearMonth month, List<DutyView> duties, Model model, Locale locale) {
		LocalDate first = month.atDay(1);
		List<DutySquare> days = this.squares.of(duties, DutySpan.MONTH, first, locale);
		model.addAttribute("studio", studio);
		model.addAttribute("first", first);
		model.addAttribute("spoken", spoken(first, locale));
		model.addAttribute("weeks", DutySquares.weeks(days));
		model.addAttribute("most", days.stream().mapToInt((day) -> day.duties().size()).max().orElse(0));
		model.addAttribute("halves", Half.values());
		model.addAttribute("hours", hours(duties, locale));
		model.addAttribute("printed", LocalDate.now(this.clock));
	}

	private String spoken(LocalDate day, Locale locale) {
		String pattern = this.messages.getMessage("roster.month", null, locale);
		return DateTimeFormatter.ofPattern(pattern, locale).format(day);
	}

	/** The names in the squares stand without their hours. */
	private String hours(List<DutyView> duties, Locale locale) {
		return duties.stream()
			.map((duty) -> this.messages.getMessage(duty.half().key(), null, locale) + " " + duty.starts() + "–"
					+ duty.ends())
			.distinct()
			.sorted()
			.collect(Collectors.joining(this.messages.getMessage("roster.sheet.between", null, locale)));
	}

}
