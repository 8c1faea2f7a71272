package org.lianxin.representative.group.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.group.CandidateView;
import org.lianxin.representative.group.Division;
import org.lianxin.representative.group.GroupPages;
import org.lianxin.representative.group.GroupService;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposes groups for a studio, shows them, and forms just those when told to. */
@Controller
@RequestMapping("/desk/groups/division")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class DivisionController {

	private static final int MOST = 20;

	/** So many members are usual in a group, where nobody says how many groups. */
	private static final int USUAL_MEMBERS = 10;

	private final GroupService groups;

	private final GroupPages pages;

	private final GroupStudio studio;

	private final StudioService studios;

	DivisionController(GroupService groups, GroupPages pages, GroupStudio studio, StudioService studios) {
		this.groups = groups;
		this.pages = pages;
		this.studio = studio;
		this.studios = studios;
	}

	@GetMapping
	String propose(@RequestParam(name = "studio", required = false) @Nullable UUID asked,
			@RequestParam(required = false) @Nullable String into, Model model) {
		UUID chosen = this.studio.chosen(asked);
		if (chosen == null) {
			return "redirect:/desk/groups/new";
		}
		List<CandidateView> candidates = this.pages.candidates(chosen);
		List<List<CandidateView>> proposal = Division.propose(candidates, count(into, candidates));
		model.addAttribute("studio", this.studios.byId(chosen).orElseThrow(() -> new NotFound("studio.unknown")));
		model.addAttribute("into", Math.max(1, proposal.size()));
		model.addAttribute("proposal", proposal);
		model.addAttribute("written", proposal.stream().map(DivisionForm::write).toList());
		model.addAttribute("start", this.pages.list(chosen, null).rows().size());
		return "group/division";
	}

	private static int count(@Nullable String into, List<CandidateView> candidates) {
		if (into != null && into.matches("\\d{1,2}")) {
			return Math.min(MOST, Math.max(1, Integer.parseInt(into)));
		}
		long free = candidates.stream().filter((person) -> person.groupId() == null).count();
		return (int) Math.min(MOST, (free + USUAL_MEMBERS - 1) / USUAL_MEMBERS);
	}

	@PostMapping
	String create(@ModelAttribute("form") DivisionForm form, BindingResult ignored, Flash flash) {
		UUID chosen = this.studio.chosen(form.studioId());
		if (chosen == null || !form.isReadable()) {
			throw new Unprocessable("team.division.unreadable");
		}
		this.groups.divide(form.toCommand(chosen));
		flash.success("team.division.done", form.groups().size());
		return "redirect:/desk/groups?studio=" + chosen;
	}

}
