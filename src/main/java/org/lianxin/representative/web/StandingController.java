package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.validation.Valid;
import org.lianxin.representative.RepresentativeState;
import org.lianxin.representative.Standings;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Suspends a representative (暂停履职) or exempts them from duty (免于值班). */
@Controller
@RequestMapping("/desk/representatives/{code}/{noun:suspension|exemption}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StandingController {

	private static final String VIEW = "representative/standing";

	private final RecordAct act;

	private final Standings standings;

	private final Clock clock;

	StandingController(RecordAct act, Standings standings, Clock clock) {
		this.act = act;
		this.standings = standings;
		this.clock = clock;
	}

	@ModelAttribute("noun")
	String noun(@PathVariable String noun) {
		return noun;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		return this.act.form(code, VIEW, new StandingForm(null, LocalDate.now(this.clock), null));
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @PathVariable String noun,
			@Valid @ModelAttribute("form") StandingForm form, BindingResult errors, Flash flash) {
		RepresentativeState state = noun.equals("suspension") ? RepresentativeState.SUSPENDED
				: RepresentativeState.EXEMPT;
		return this.act.submit(code, VIEW, errors, StandingForm.FIELDS, flash, "representative." + noun + ".done",
				() -> this.standings.change(form.toCommand(code, state)));
	}

}
