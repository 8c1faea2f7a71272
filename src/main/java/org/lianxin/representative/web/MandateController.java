package org.lianxin.representative.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.CongressTerms;
import org.lianxin.representative.ElectForTerm;
import org.lianxin.web.Flash;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Notes that somebody was elected for a term; it makes them a representative again. */
@Controller
@RequestMapping("/desk/representatives/{code}/mandate")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class MandateController {

	private static final String VIEW = "representative/mandate";

	private static final Map<String, String> FIELDS = Map.of("representative.mandate.taken", "termId",
			"representative.term.unknown", "termId");

	private final RecordAct act;

	private final CongressTerms terms;

	MandateController(RecordAct act, CongressTerms terms) {
		this.act = act;
		this.terms = terms;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code) {
		return this.act.form(code, VIEW, new MandateForm(null, null));
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") MandateForm form,
			BindingResult errors, Flash flash) {
		return this.act.submit(code, VIEW, errors, FIELDS, flash, "representative.mandate.done",
				() -> this.terms.elect(new ElectForTerm(code, Objects.requireNonNull(form.termId()), form.day())));
	}

	/**
	 * For which term somebody was elected, and since when where it is not its first day.
	 */
	record MandateForm(@NotNull(message = "{representative.term.missing}") @Nullable UUID termId,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
	}

}
