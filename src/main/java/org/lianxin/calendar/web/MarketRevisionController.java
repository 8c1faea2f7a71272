package org.lianxin.calendar.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.MarketView;
import org.lianxin.calendar.Markets;
import org.lianxin.calendar.ReviseMarket;
import org.lianxin.calendar.RuleWords;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.http.HttpStatus;
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

/** Changes what is told of a market, and when it meets. */
@Controller
@RequestMapping("/desk/markets/{id}/revision")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class MarketRevisionController {

	private static final String FORM = "calendar/market-revision";

	private final Markets markets;

	private final RuleWords words;

	MarketRevisionController(Markets markets, RuleWords words) {
		this.markets = markets;
		this.words = words;
	}

	@GetMapping
	String form(@PathVariable UUID id, Model model) {
		MarketView market = market(id);
		model.addAttribute("market", market);
		model.addAttribute("form", MarketForm.of(market));
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") MarketForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String preview, Model model, Flash flash) {
		MarketView market = market(id);
		model.addAttribute("market", market);
		form.check(errors);
		if (preview != null) {
			return MarketRules.preview(FORM, form, errors, this.words);
		}
		try {
			if (!Attempts.attempt(errors, MarketForm.FIELDS,
					() -> this.markets.revise(new ReviseMarket(id, form.version(), form.toFacts())))) {
				return Rejected.form(FORM);
			}
		}
		catch (Conflict overtaken) {
			return overtaken(form, market);
		}
		flash.success("calendar.market.revised", form.name());
		return new ModelAndView("redirect:/desk/markets/" + id);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private static ModelAndView overtaken(MarketForm form, MarketView present) {
		ModelAndView page = new ModelAndView(FORM, HttpStatus.CONFLICT);
		page.addObject("form", form.over(present));
		page.addObject("overtaken", true);
		return page;
	}

	private MarketView market(UUID id) {
		return this.markets.find(id).orElseThrow(() -> new NotFound("calendar.market.unknown"));
	}

}
