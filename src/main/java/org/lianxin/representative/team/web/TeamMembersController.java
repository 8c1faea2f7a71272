package org.lianxin.representative.team.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamCandidates;
import org.lianxin.representative.team.TeamService;
import org.lianxin.representative.team.TeamView;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
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
import org.springframework.web.util.UriComponentsBuilder;

/** Lets representatives join and leave a team: search, tick, save. */
@Controller
@RequestMapping("/desk/teams/{code}/members")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class TeamMembersController {

	private static final String FORM = "team/members";

	private final ServiceTeams teams;

	private final TeamService teamService;

	private final TeamCandidates candidates;

	private final TeamChoices choices;

	TeamMembersController(ServiceTeams teams, TeamService teamService, TeamCandidates candidates, TeamChoices choices) {
		this.teams = teams;
		this.teamService = teamService;
		this.candidates = candidates;
		this.choices = choices;
	}

	@GetMapping
	String form(@PathVariable String code, Search search, Model model) {
		TeamView team = team(code);
		model.addAttribute("form", MembersForm.of(team.version()));
		fill(team, search, model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @ModelAttribute("form") MembersForm form, BindingResult errors,
			Search search, Model model, Flash flash) {
		TeamView team = team(code);
		if (form.isEmpty()) {
			errors.reject("team.members.none.ticked");
		}
		try {
			if (!Attempts.attempt(errors, () -> this.teamService.changeMembers(form.toCommand(code)))) {
				fill(team, search, model);
				return Rejected.form(FORM);
			}
		}
		catch (Conflict overtaken) {
			TeamView present = team(code);
			fill(present, search, model);
			return new ModelAndView(FORM, HttpStatus.CONFLICT).addObject("form", form.over(present.version()))
				.addObject("overtaken", true);
		}
		flash.success("team.members.changed", team.name(), form.joining().size(), form.leaving().size());
		return new ModelAndView("redirect:" + search.address(code, null));
	}

	private TeamView team(String code) {
		return this.teams.find(code).orElseThrow(() -> new NotFound("team.unknown"));
	}

	private void fill(TeamView team, Search search, Model model) {
		Paged<TeamCandidates.CandidateView> found = this.candidates.find(team.id(), search.q(), search.in(),
				search.after());
		model.addAttribute("team", team);
		model.addAttribute("members", this.teams.membersOf(team.id()));
		model.addAttribute("search", search);
		model.addAttribute("found", found);
		model.addAttribute("studios", this.choices.studios());
		model.addAttribute("next", (found.next() != null) ? search.address(team.code(), found.next()) : null);
		model.addAttribute("first", (search.after() != null) ? search.address(team.code(), null) : null);
	}

	/**
	 * What the page looks for, as its address holds it.
	 *
	 * @param q words of the name, post, field or strengths
	 * @param studio the studio where they sit
	 */
	record Search(@Nullable String q, @Nullable String studio, @Nullable String after) {

		@Nullable UUID in() {
			return (this.studio != null && this.studio.matches("[0-9a-f-]{36}")) ? UUID.fromString(this.studio) : null;
		}

		String address(String code, @Nullable String cursor) {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/teams/" + code + "/members");
			if (this.q != null) {
				address.queryParam("q", this.q);
			}
			if (this.studio != null) {
				address.queryParam("studio", this.studio);
			}
			if (cursor != null) {
				address.queryParam("after", cursor);
			}
			return address.encode().build().toUriString();
		}

	}

}
