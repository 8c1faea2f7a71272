package org.lianxin.representative.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.CongressTerms;
import org.lianxin.representative.RepresentativeRow;
import org.lianxin.representative.TermView;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Carries those who were elected again into a new term, a hundred at a time: all are
 * ticked, and whoever was not elected again is unticked.
 */
@Controller
@RequestMapping("/desk/terms/{id}/election")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class TermElectionController {

	private final CongressTerms terms;

	TermElectionController(CongressTerms terms) {
		this.terms = terms;
	}

	@GetMapping
	String form(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after, Model model) {
		TermView term = term(id);
		Paged<RepresentativeRow> page = this.terms.candidates(term, after);
		model.addAttribute("term", term);
		model.addAttribute("page", page);
		model.addAttribute("after", after);
		return "representative/term-election";
	}

	/** Goes on behind this page: those left unticked would stand on it again. */
	@PostMapping
	String create(@PathVariable UUID id, @RequestParam(required = false) @Nullable List<String> codes,
			@RequestParam(required = false) @Nullable String next, Flash flash) {
		term(id);
		int elected = this.terms.electAll(id, Objects.requireNonNullElse(codes, List.of()));
		flash.success("representative.term.elected", elected);
		return (next != null && next.matches("[a-z0-9]{1,20}"))
				? "redirect:/desk/terms/" + id + "/election?after=" + next : "redirect:/desk/terms";
	}

	private TermView term(UUID id) {
		return this.terms.byId(id).orElseThrow(() -> new NotFound("representative.term.unknown"));
	}

}
