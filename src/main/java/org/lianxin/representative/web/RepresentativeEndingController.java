package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import org.lianxin.representative.EndRepresentative;
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

/** Ends somebody's time as a representative (不再担任代表). */
@Controller
@RequestMapping("/desk/representatives/{code}/ending")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class RepresentativeEndingController {

	private static final String VIEW = "representative/ending";

	private final RecordAct act;

	private final Standings standings;

	private final Clock clock;

	RepresentativeEndingController(RecordAct act, Standings standings, Clock clock) {
		this.act = act;
		this.standings = standings;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		return this.act.form(code, VIEW, new DayForm(LocalDate.now(this.clock), null));
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") DayForm form, BindingResult errors,
			Flash flash) {
		return this.act.submit(code, VIEW, errors, DayForm.FIELDS, flash, "representative.ending.done",
				() -> this.standings.end(new EndRepresentative(code, Objects.requireNonNull(form.day()),
						Objects.requireNonNull(form.reason()))));
	}

}
