package org.lianxin.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.MarketView;
import org.lianxin.calendar.Markets;
import org.lianxin.calendar.RuleWords;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
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

/** The markets of the county, one of them, and the adding of another. */
@Controller
@RequestMapping("/desk/markets")
class MarketController {

	private static final String FORM = "calendar/market-new";

	private final Markets markets;

	private final RuleWords words;

	private final Clock clock;

	MarketController(Markets markets, RuleWords words, Clock clock) {
		this.markets = markets;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model, HttpServletRequest request) {
		List<MarketView> all = this.markets.all();
		LocalDate today = LocalDate.now(this.clock);
		Map<UUID, RuleWords.NamedDay> next = all.stream()
			.filter(MarketView::active)
			.flatMap((market) -> market.facts()
				.rule()
				.next(today, 1)
				.stream()
				.map((day) -> Map.entry(market.id(), this.words.named(day))))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		model.addAttribute("markets", all);
		model.addAttribute("next", next);
		model.addAttribute("today", today);
		model.addAttribute("mayEdit", mayEdit(request));
		return "calendar/markets";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model, HttpServletRequest request) {
		MarketView market = this.markets.find(id).orElseThrow(() -> new NotFound("calendar.market.unknown"));
		model.addAttribute("market", market);
		model.addAttribute("upcoming", this.words.next(market.facts().rule()));
		model.addAttribute("mayEdit", mayEdit(request));
		return "calendar/market";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView form() {
		return new ModelAndView(FORM, "form", MarketForm.empty());
	}

	@PostMapping
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@Valid @ModelAttribute("form") MarketForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String preview, Flash flash) {
		form.check(errors);
		if (preview != null) {
			return MarketRules.preview(FORM, form, errors, this.words);
		}
		if (!Attempts.attempt(errors, MarketForm.FIELDS, () -> this.markets.add(form.toFacts()))) {
			return Rejected.form(FORM);
		}
		flash.success("calendar.market.added", form.name());
		return new ModelAndView("redirect:/desk/markets");
	}

	private static boolean mayEdit(HttpServletRequest request) {
		return request.isUserInRole("ADMINISTRATOR");
	}

}
