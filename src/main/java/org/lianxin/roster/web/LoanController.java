package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lianxin.roster.LoanView;
import org.lianxin.roster.Loans;
import org.lianxin.roster.PersonSearch;
import org.lianxin.shared.Paged;
import org.lianxin.web.Attempts;
import org.lianxin.web.Filters;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who is lent to which studio, and the lending of another (借用). */
@Controller
@RequestMapping("/desk/duty-loans")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class LoanController {

	private static final String FORM = "roster/loan-new";

	private static final Map<String, String> FIELDS = Map.of("roster.person.unknown", "who", "roster.person.ambiguous",
			"who", "roster.loan.twice", "who", "roster.leave.backwards", "lastDay", "roster.loan.studio.unknown",
			"studioId");

	private final Loans loans;

	private final PersonSearch people;

	private final ChangeChoices choices;

	private final Clock clock;

	LoanController(Loans loans, PersonSearch people, ChangeChoices choices, Clock clock) {
		this.loans = loans;
		this.people = people;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String list(@ModelAttribute("filter") PlaceListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Paged<LoanView> page = Filters.page(errors, response, () -> this.loans.list(form.studio(), form.after()));
		this.choices.tell(PlaceListForm.LOANS, form, errors, page, model);
		model.addAttribute("open", this.loans.isOpen());
		model.addAttribute("today", LocalDate.now(this.clock));
		return "roster/loans";
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", LoanForm.empty());
		model.addAttribute("open", this.loans.isOpen());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") LoanForm form, BindingResult errors, Model model, Flash flash) {
		model.addAttribute("open", this.loans.isOpen());
		if (!Attempts.attempt(errors, FIELDS,
				() -> this.loans.lend(form.toCommand(this.people.find(Objects.requireNonNull(form.who())))))) {
			return Rejected.form(FORM);
		}
		flash.success("roster.loan.lent");
		return new ModelAndView("redirect:/desk/duty-loans");
	}

	@ModelAttribute("studios")
	List<Option> studios() {
		return this.choices.studios();
	}

}
