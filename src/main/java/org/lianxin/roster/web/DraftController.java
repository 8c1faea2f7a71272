package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DraftSettings;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterReview;
import org.lianxin.roster.RosterSettingsBook;
import org.lianxin.roster.RosterView;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The draft rosters of a county: all of them, a new one, and one in sum. */
@Controller
@RequestMapping("/desk/rosters")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
class DraftController {

	private static final String FORM = "roster/draft/new";

	private static final Map<String, String> FIELDS = Map.of("roster.draft.period.backwards", "lastDay",
			"roster.draft.period.long", "lastDay", "roster.draft.period.past", "lastDay", "roster.draft.nothing",
			"period");

	private final RosterDrafts drafts;

	private final RosterReview review;

	private final RosterSettingsBook settings;

	private final StudioService studios;

	private final Options options;

	private final Clock clock;

	DraftController(RosterDrafts drafts, RosterReview review, RosterSettingsBook settings, StudioService studios,
			Options options, Clock clock) {
		this.drafts = drafts;
		this.review = review;
		this.settings = settings;
		this.studios = studios;
		this.options = options;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID before, Model model) {
		model.addAttribute("before", before);
		model.addAttribute("page", this.drafts.list(before));
		return "roster/draft/list";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String form(Model model) {
		LocalDate today = LocalDate.now(this.clock);
		DraftPeriod next = DraftPeriod.NEXT_QUARTER;
		model.addAttribute("form", DraftForm.of(next,
				DraftSettings.of(next.first(today), next.last(today), null, this.settings.current())));
		return choices(model);
	}

	private String choices(Model model) {
		List<Option> places = this.studios.receiving()
			.stream()
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList();
		model.addAttribute("studios", places);
		model.addAttribute("periods", this.options.of(DraftPeriod::key, DraftPeriod.values()));
		return FORM;
	}

	@PostMapping
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@Valid @ModelAttribute("form") DraftForm form, BindingResult errors, Model model, Flash flash) {
		if (form.lacksDays()) {
			errors.rejectValue((form.firstDay() == null) ? "firstDay" : "lastDay", "roster.draft.days.missing");
		}
		UUID[] drawn = new UUID[1];
		if (!Attempts.attempt(errors, FIELDS,
				() -> drawn[0] = this.drafts.draw(form.toSettings(LocalDate.now(this.clock))))) {
			return Rejected.form(choices(model));
		}
		flash.success("roster.draft.drawn");
		return new ModelAndView("redirect:/desk/rosters/" + drawn[0]);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		RosterView roster = this.drafts.roster(id);
		model.addAttribute("roster", roster);
		if (roster.isSolving()) {
			model.addAttribute("refresh", 3);
			return "roster/draft/progress";
		}
		model.addAttribute("draft", this.review.view(roster));
		return "roster/draft/show";
	}

}
