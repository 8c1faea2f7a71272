package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.BoardPart;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who receives in a studio in a month, for everybody: what its board may tell and no
 * more.
 */
@Controller
class BoardSheetController {

	/** As a board tells duties: with whom and when. */
	private static final Set<BoardPart> NEEDED = Set.of(BoardPart.PEOPLE, BoardPart.DUTY_TIMES);

	private final DutyBook book;

	private final StudioService studios;

	private final Checklist checklist;

	private final DutySheet sheet;

	private final Clock clock;

	BoardSheetController(DutyBook book, StudioService studios, Checklist checklist, DutySheet sheet, Clock clock) {
		this.book = book;
		this.studios = studios;
		this.checklist = checklist;
		this.sheet = sheet;
		this.clock = clock;
	}

	@GetMapping("/c/{county}/studios/{slug}/duties")
	String show(County county, @PathVariable String slug, @RequestParam(required = false) @Nullable String month,
			Model model, Locale locale) {
		Set<BoardPart> parts = this.checklist.published();
		StudioView studio = this.studios.withBoard(slug)
			.filter((found) -> found.state().isReceiving() && parts.containsAll(NEEDED))
			.orElseThrow(() -> new NotFound("studio.unknown"));
		LocalDate today = LocalDate.now(this.clock);
		YearMonth present = YearMonth.from(today);
		YearMonth last = YearMonth.from(this.book.toldUntil().minusDays(1));
		YearMonth asked = Days.readMonth(month, today);
		YearMonth shown = (asked.isBefore(present) || asked.isAfter(last)) ? present : asked;
		List<DutyView> duties = this.book.told(studio.id(), shown.atDay(1), shown.plusMonths(1).atDay(1));
		this.sheet.tell(studio, shown, duties, model, locale);
		model.addAttribute("previous", shown.isAfter(present) ? shown.minusMonths(1) : null);
		model.addAttribute("next", shown.isBefore(last) ? shown.plusMonths(1) : null);
		model.addAttribute("contact", parts.contains(BoardPart.CONTACT));
		model.addAttribute("told", this.book.toldUntil().minusDays(1));
		return "roster/board-sheet";
	}

}
