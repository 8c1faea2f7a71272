package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.BoardPerson;
import org.lianxin.representative.Boards;
import org.lianxin.representative.DutyHours;
import org.lianxin.representative.OnDuty;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.BoardPart;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.StudioPanel;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioStates;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;
import org.lianxin.web.Panel;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The public board of a studio: where it is, when it is open, who sits there, as far as
 * the county's checklist opens it (五公开).
 */
@Controller
class BoardController {

	private final StudioService studios;

	private final Checklist checklist;

	private final StudioStates states;

	private final Boards boards;

	private final DutyHours hours;

	private final List<StudioPanel> panels;

	private final MessageSource messages;

	private final Clock clock;

	BoardController(StudioService studios, Checklist checklist, StudioStates states, Boards boards, DutyHours hours,
			List<StudioPanel> panels, MessageSource messages, Clock clock) {
		this.studios = studios;
		this.checklist = checklist;
		this.states = states;
		this.boards = boards;
		this.hours = hours;
		this.panels = panels;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/c/{county}/studios/{slug}")
	String show(County county, @PathVariable String slug, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable String after, Model model, Locale locale) {
		StudioView studio = this.studios.withBoard(slug).orElseThrow(() -> new NotFound("studio.unknown"));
		Set<BoardPart> parts = this.checklist.published();
		Opened opened = Opened.of(parts);
		List<BoardPerson> people = opened.people() ? this.boards.of(studio.id()) : List.of();
		BoardSearch search = new BoardSearch(q.strip(), after, opened.fields());
		model.addAttribute("studio", studio);
		model.addAttribute("standstill", this.states.standstill(studio).orElse(null));
		model.addAttribute("opened", opened);
		model.addAttribute("liaisons", opened.contact() ? this.studios.liaisons(studio.id()) : List.of());
		tellDuties(studio, opened, people, model);
		model.addAttribute("count", people.size());
		model.addAttribute("q", q);
		model.addAttribute("after", after);
		model.addAttribute("people",
				search.among(people, (profession) -> this.messages.getMessage(profession.key(), null, locale)));
		model.addAttribute("panels", panels(studio, parts));
		return "studio/board";
	}

	/** Who receives next, and when each of those who sit there does by the roster. */
	private void tellDuties(StudioView studio, Opened opened, List<BoardPerson> people, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		List<OnDuty> roster = opened.duties() ? this.hours.ofStudio(studio.id(), today).orElse(null) : null;
		List<DutyDay> days = (roster != null) ? DutyDay.ofRoster(roster, today) : DutyDay.ofWeekdays(people, today);
		model.addAttribute("duties", opened.duties() && studio.state().isReceiving() ? days : List.of());
		model.addAttribute("rostered", roster != null);
		model.addAttribute("nextDuties",
				(roster != null)
						? roster.stream()
							.collect(Collectors.toMap(OnDuty::code, Function.identity(), (first, later) -> first))
						: Map.of());
	}

	private List<Panel> panels(StudioView studio, Set<BoardPart> parts) {
		return this.panels.stream()
			.filter((panel) -> panel.part() == null || parts.contains(panel.part()))
			.map((panel) -> panel.panel(studio))
			.sorted(Comparator.comparingInt(Panel::order))
			.toList();
	}

}
