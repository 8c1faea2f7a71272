package org.lianxin.representative.team.web;

import jakarta.validation.Valid;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamService;
import org.lianxin.representative.team.TeamView;
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
import org.springframework.web.servlet.ModelAndView;

/** Changes what is told of a team, who leads it, and whether it takes requests. */
@Controller
@RequestMapping("/desk/teams/{code}/revision")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class TeamRevisionController {

	private static final String FORM = "team/revision";

	private final ServiceTeams teams;

	private final TeamService teamService;

	private final TeamChoices choices;

	TeamRevisionController(ServiceTeams teams, TeamService teamService, TeamChoices choices) {
		this.teams = teams;
		this.teamService = teamService;
		this.choices = choices;
	}

	@GetMapping
	String form(@PathVariable String code, Model model) {
		TeamView team = team(code);
		model.addAttribute("form", TeamForm.of(team));
		fill(team, model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") TeamForm form, BindingResult errors,
			Model model, Flash flash) {
		TeamView team = team(code);
		fill(team, model);
		try {
			if (!Attempts.attempt(errors, TeamFields.OF_RULES, () -> this.teamService.revise(form.toRevision(code)))) {
				return Rejected.form(FORM);
			}
		}
		catch (Conflict overtaken) {
			return overtaken(form, team(code));
		}
		flash.success("team.revised", form.name());
		return new ModelAndView("redirect:/desk/teams/" + code);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private static ModelAndView overtaken(TeamForm form, TeamView present) {
		return new ModelAndView(FORM, HttpStatus.CONFLICT).addObject("form", form.over(present))
			.addObject("team", present)
			.addObject("overtaken", true);
	}

	private TeamView team(String code) {
		return this.teams.find(code).orElseThrow(() -> new NotFound("team.unknown"));
	}

	private void fill(TeamView team, Model model) {
		model.addAttribute("team", team);
		model.addAttribute("professions", this.choices.professions());
		model.addAttribute("studios", this.choices.studiosOfMine());
		model.addAttribute("wholeCounty", SignedIn.required().role() == Role.ADMINISTRATOR);
		model.addAttribute("leaders", this.choices.leaders(this.teams.membersOf(team.id())));
	}

}
