package org.lianxin.representative.team.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamMemberView;
import org.lianxin.representative.team.TeamView;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Paged;
import org.lianxin.tenancy.County;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The service teams as the public sees them. */
@Controller
@RequestMapping("/c/{county}/teams")
class PublicTeamsController {

	private final ServiceTeams teams;

	private final TeamChoices choices;

	PublicTeamsController(ServiceTeams teams, TeamChoices choices) {
		this.teams = teams;
		this.choices = choices;
	}

	@GetMapping
	String list(County county, @ModelAttribute("filter") TeamListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		String list = "/c/" + county.slug() + "/teams";
		Paged<TeamView> page = Filters.page(errors, response, () -> this.teams.list(form.toPublicFilter()));
		model.addAttribute("page", page);
		model.addAttribute("trades",
				page.rows()
					.stream()
					.collect(Collectors.groupingBy(TeamView::profession, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.toPublicFilter().isNarrowed());
		model.addAttribute("professions", this.choices.professions());
		model.addAttribute("next", (page.next() != null) ? form.address(list, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(list, null) : null);
		return "team/list";
	}

	@GetMapping("/{code}")
	String show(County county, @PathVariable String code, Model model) {
		TeamView team = this.teams.find(code)
			.filter((found) -> !found.isDissolved())
			.orElseThrow(() -> new NotFound("team.unknown"));
		List<TeamMemberView> members = this.teams.membersOf(team.id());
		model.addAttribute("team", team);
		model.addAttribute("members", members.stream().filter(TeamMemberView::isServing).toList());
		return "team/page";
	}

}
