package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.RosterDrafts;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting a draft aside for good. */
@Controller
@RequestMapping("/desk/rosters/{id}/disposal")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DraftDisposalController {

	private final RosterDrafts drafts;

	DraftDisposalController(RosterDrafts drafts) {
		this.drafts = drafts;
	}

	@GetMapping
	String confirm(@PathVariable UUID id, Model model) {
		model.addAttribute("roster", this.drafts.roster(id));
		return "roster/draft/disposal";
	}

	@PostMapping
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		this.drafts.discard(id, version);
		flash.success("roster.draft.discarded");
		return "redirect:/desk/rosters";
	}

}
