package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.DutyBook;
import org.lianxin.roster.DutyView;
import org.lianxin.roster.Half;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Option;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sits where when: a month or a week of one studio, or a day of all. */
@Controller
@RequestMapping("/desk/duties")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
class DutiesController {

	private final DutyBook book;

	private final DutyPlaces places;

	private final DutySquares squares;

	private final Clock clock;

	DutiesController(DutyBook book, DutyPlaces places, DutySquares squares, Clock clock) {
		this.book = book;
		this.places = places;
		this.squares = squares;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable String studio,
			@RequestParam(required = false) @Nullable String view, @RequestParam(required = false) @Nullable String day,
			Model model, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate shown = Days.read(day, today);
		List<StudioView> all = this.places.all();
		StudioView chosen = this.places.chosen(studio, all);
		DutySpan span = (chosen != null) ? DutySpan.of(view) : DutySpan.DAY;
		model.addAttribute("studio", chosen);
		model.addAttribute("place", (chosen != null) ? chosen.slug() : DutyPlaces.ALL);
		model.addAttribute("places", all.stream().map((one) -> new Option(one.slug(), one.name())).toList());
		model.addAttribute("today", today);
		model.addAttribute("me", me());
		model.addAttribute("maySubscribe", chosen != null && serves(chosen.id()));
		model.addAttribute("mayExport", mayExport(chosen));
		move(span, shown, model);
		List<DutySquare> squares = squares(chosen, span, shown, locale);
		model.addAttribute("squares", squares);
		model.addAttribute("unfilled", unfilled(squares));
		boolean empty = squares.stream().allMatch((one) -> one.outside() || one.duties().isEmpty());
		model.addAttribute("empty", empty);
		if (empty) {
			model.addAttribute("nearest",
					this.book.around((chosen != null) ? chosen.id() : null, span.begin(shown), span.end(shown)));
		}
		return switch (span) {
			case MONTH -> month(squares, model);
			case WEEK -> week(model);
			case DAY -> "roster/day";
		};
	}

	private static void move(DutySpan span, LocalDate shown, Model model) {
		model.addAttribute("span", span);
		model.addAttribute("day", shown);
		model.addAttribute("begin", span.begin(shown));
		model.addAttribute("last", span.end(shown).minusDays(1));
		model.addAttribute("previous", span.moved(shown, -1));
		model.addAttribute("next", span.moved(shown, 1));
	}

	private static String month(List<DutySquare> squares, Model model) {
		model.addAttribute("weeks", DutySquares.weeks(squares));
		return "roster/month";
	}

	private static String week(Model model) {
		model.addAttribute("halves", Half.values());
		return "roster/week";
	}

	private static boolean serves(UUID studioId) {
		SignedIn person = SignedIn.required();
		return person.role() == Role.ADMINISTRATOR
				|| (person.role() == Role.LIAISON && person.workplaceId().equals(Optional.of(studioId)));
	}

	private static boolean mayExport(@Nullable StudioView chosen) {
		Role role = SignedIn.required().role();
		return role == Role.ADMINISTRATOR || role == Role.SUPERVISOR || (chosen != null && serves(chosen.id()));
	}

	private static @Nullable UUID me() {
		SignedIn person = SignedIn.required();
		return (person.role() == Role.REPRESENTATIVE) ? person.workplaceId().orElse(null) : null;
	}

	private List<DutySquare> squares(@Nullable StudioView studio, DutySpan span, LocalDate shown, Locale locale) {
		LocalDate first = span.first(shown);
		List<DutyView> duties = (studio != null) ? this.book.ofStudio(studio.id(), first, span.until(shown))
				: this.book.on(shown);
		return this.squares.of(duties, span, shown, locale);
	}

	private static long unfilled(List<DutySquare> squares) {
		return squares.stream()
			.filter((one) -> !one.outside())
			.flatMap((one) -> one.duties().stream())
			.filter(DutyView::isUnfilled)
			.count();
	}

}
