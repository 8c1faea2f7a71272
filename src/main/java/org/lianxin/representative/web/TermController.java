package org.lianxin.representative.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.representative.CongressTerms;
import org.lianxin.representative.TermView;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.dao.OptimisticLockingFailureException;
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
import org.springframework.web.servlet.ModelAndView;

/** The terms of the party congresses (届次). */
@Controller
@RequestMapping("/desk/terms")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class TermController {

	private static final String VIEW = "representative/term";

	private final CongressTerms terms;

	TermController(CongressTerms terms) {
		this.terms = terms;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("terms", this.terms.all());
		return "representative/terms";
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", TermForm.empty());
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") TermForm form, BindingResult errors, Flash flash) {
		if (!Attempts.attempt(errors, TermForm.FIELDS, () -> this.terms.add(form.toFacts()))) {
			return Rejected.form(VIEW);
		}
		flash.success("representative.term.added");
		return new ModelAndView("redirect:/desk/terms");
	}

	@GetMapping("/{id}/revision")
	String revision(@PathVariable UUID id, Model model) {
		TermView term = term(id);
		model.addAttribute("term", term);
		model.addAttribute("form", TermForm.of(term));
		return VIEW;
	}

	@PostMapping("/{id}/revision")
	ModelAndView revise(@PathVariable UUID id, @Valid @ModelAttribute("form") TermForm form, BindingResult errors,
			Model model, Flash flash) {
		model.addAttribute("term", term(id));
		int version = Objects.requireNonNullElse(form.version(), -1);
		try {
			if (!Attempts.attempt(errors, TermForm.FIELDS, () -> this.terms.revise(id, version, form.toFacts()))) {
				return Rejected.form(VIEW);
			}
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			TermView present = term(id);
			return new ModelAndView(VIEW, HttpStatus.CONFLICT).addObject("term", present)
				.addObject("form", form.over(present))
				.addObject("overtaken", true);
		}
		flash.success("representative.term.revised");
		return new ModelAndView("redirect:/desk/terms");
	}

	private TermView term(UUID id) {
		return this.terms.byId(id).orElseThrow(() -> new NotFound("representative.term.unknown"));
	}

}
