package org.lianxin.representative.team.web;

import org.lianxin.representative.team.DissolveTeam;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamService;
import org.lianxin.representative.team.TeamView;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends a team, after asking once more. */
@Controller
@RequestMapping("/desk/teams/{code}/dissolution")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class TeamDissolutionController {

	private final ServiceTeams teams;

	private final TeamService teamService;

	TeamDissolutionController(ServiceTeams teams, TeamService teamService) {
		this.teams = teams;
		this.teamService = teamService;
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("team", team(code));
		return "team/dissolution";
	}

	@PostMapping
	String create(@PathVariable String code, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		TeamView team = team(code);
		this.teamService.dissolve(new DissolveTeam(code, version));
		flash.success("team.dissolved", team.name());
		return "redirect:/desk/teams/" + code;
	}

	private TeamView team(String code) {
		return this.teams.find(code).orElseThrow(() -> new NotFound("team.unknown"));
	}

}
