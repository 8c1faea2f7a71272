package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.lianxin.roster.Loans;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking back somebody who is lent to a studio. */
@Controller
@RequestMapping("/desk/duty-loans/{id}/ending")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class LoanEndingController {

	private final Loans loans;

	private final Clock clock;

	LoanEndingController(Loans loans, Clock clock) {
		this.loans = loans;
		this.clock = clock;
	}

	@GetMapping
	String confirm(@PathVariable UUID id, Model model) {
		model.addAttribute("loan", this.loans.loan(id));
		return "roster/loan-ending";
	}

	@PostMapping
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		this.loans.end(id, version, LocalDate.now(this.clock).plusDays(1));
		flash.success("roster.loan.ended");
		return "redirect:/desk/duty-loans";
	}

}
