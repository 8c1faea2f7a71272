package org.lianxin.representative.team.web;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.team.TeamService;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
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

/** Founds a team; its members are chosen on the page that follows. */
@Controller
@RequestMapping("/desk/teams")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class NewTeamController {

	private static final String FORM = "team/founding";

	private final TeamService teams;

	private final TeamChoices choices;

	NewTeamController(TeamService teams, TeamChoices choices) {
		this.teams = teams;
		this.choices = choices;
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", TeamForm.in(SignedIn.required().workplaceId().orElse(null)));
		fill(model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") TeamForm form, BindingResult errors, Model model, Flash flash) {
		fill(model);
		AtomicReference<String> code = new AtomicReference<>("");
		if (!Attempts.attempt(errors, TeamFields.OF_RULES, () -> code.set(this.teams.create(form.toCreation())))) {
			return Rejected.form(FORM);
		}
		flash.success("team.founded", form.name());
		return new ModelAndView("redirect:/desk/teams/" + code.get() + "/members");
	}

	private void fill(Model model) {
		model.addAttribute("professions", this.choices.professions());
		model.addAttribute("studios", this.choices.studiosOfMine());
		model.addAttribute("wholeCounty", SignedIn.required().role() == Role.ADMINISTRATOR);
	}

}
