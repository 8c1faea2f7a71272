package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import org.lianxin.representative.ResumeDuty;
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

/** Lets a suspended or exempt representative serve again (恢复履职). */
@Controller
@RequestMapping("/desk/representatives/{code}/resumption")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class RepresentativeResumptionController {

	private static final String VIEW = "representative/resumption";

	private final RecordAct act;

	private final Standings standings;

	private final Clock clock;

	RepresentativeResumptionController(RecordAct act, Standings standings, Clock clock) {
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
		return this.act.submit(code, VIEW, errors, DayForm.FIELDS, flash, "representative.resumption.done",
				() -> this.standings.resume(new ResumeDuty(code, Objects.requireNonNull(form.day()), form.reason())));
	}

}
