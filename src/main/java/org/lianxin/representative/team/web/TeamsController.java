package org.lianxin.representative.team.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamState;
import org.lianxin.representative.team.TeamView;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.web.Filters;
import org.lianxin.web.Options;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The service teams as staff see them. */
@Controller
@RequestMapping("/desk/teams")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'SUPERVISOR')")
class TeamsController {

	private final ServiceTeams teams;

	private final TeamChoices choices;

	private final Options options;

	TeamsController(ServiceTeams teams, TeamChoices choices, Options options) {
		this.teams = teams;
		this.choices = choices;
		this.options = options;
	}

	@GetMapping
	String list(@ModelAttribute("filter") TeamListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Paged<TeamView> page = Filters.page(errors, response, () -> this.teams.list(form.toFilter()));
		model.addAttribute("page", page);
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.toFilter().isNarrowed());
		model.addAttribute("export", form.address(TeamListForm.PATH + "/export.xlsx", null));
		model.addAttribute("professions", this.choices.professions());
		model.addAttribute("studios", this.choices.studios());
		model.addAttribute("states", this.options.of(TeamState::key, TeamState.values()));
		model.addAttribute("mayCreate", SignedIn.required().role() != Role.SUPERVISOR);
		model.addAttribute("mayImport", SignedIn.required().role() == Role.ADMINISTRATOR);
		model.addAttribute("next", (page.next() != null) ? form.address(TeamListForm.PATH, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(TeamListForm.PATH, null) : null);
		return "team/desk";
	}

	@GetMapping("/{code}")
	String show(@PathVariable String code, Model model) {
		TeamView team = this.teams.find(code).orElseThrow(() -> new NotFound("team.unknown"));
		model.addAttribute("team", team);
		model.addAttribute("members", this.teams.membersOf(team.id()));
		model.addAttribute("former", this.teams.former(team.id()));
		model.addAttribute("mayRun", !team.isDissolved() && mayRun(team));
		model.addAttribute("mayAsk", team.isActive() && SignedIn.required().role() == Role.LIAISON);
		return "team/show";
	}

	/** The county runs all, a liaison those of their studio. */
	private static boolean mayRun(TeamView team) {
		SignedIn person = SignedIn.required();
		return person.role() == Role.ADMINISTRATOR || (person.role() == Role.LIAISON
				&& person.workplaceId().filter((id) -> id.equals(team.studioId())).isPresent());
	}

}
