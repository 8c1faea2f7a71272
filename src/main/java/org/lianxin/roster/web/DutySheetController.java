package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.Half;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;

import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duties of a studio in a month, on one sheet of paper to hang up. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
class DutySheetController {

	private final DutyBook book;

	private final StudioService studios;

	private final DutySquares squares;

	private final MessageSource messages;

	private final Clock clock;

	DutySheetController(DutyBook book, StudioService studios, DutySquares squares, MessageSource messages,
			Clock clock) {
		this.book = book;
		this.studios = studios;
		this.squares = squares;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/desk/duties/sheet")
	String show(@RequestParam String studio, @RequestParam(required = false) @Nullable String month, Model model,
			Locale locale) {
		StudioView shown = this.studios.bySlug(studio).orElseThrow(() -> new NotFound("studio.unknown"));
		LocalDate today = LocalDate.now(this.clock);
		YearMonth asked = Days.readMonth(month, today);
		LocalDate first = asked.atDay(1);
		List<DutyView> duties = this.book.ofStudio(shown.id(), first, first.plusMonths(1));
		List<DutySquare> days = this.squares.of(duties, DutySpan.MONTH, first, locale);
		model.addAttribute("studio", shown);
		model.addAttribute("first", first);
		model.addAttribute("previous", asked.minusMonths(1));
		model.addAttribute("next", asked.plusMonths(1));
		model.addAttribute("spoken", spoken(first, locale));
		model.addAttribute("weeks", DutySquares.weeks(days));
		model.addAttribute("most", days.stream().mapToInt((day) -> day.duties().size()).max().orElse(0));
		model.addAttribute("halves", Half.values());
		model.addAttribute("hours", hours(duties, locale));
		model.addAttribute("printed", today);
		return "roster/sheet";
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
