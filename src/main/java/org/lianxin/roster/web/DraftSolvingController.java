package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.RosterDrafts;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Solving a draft once more, and ending that early. */
@Controller
@RequestMapping("/desk/rosters/{id}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DraftSolvingController {

	private final RosterDrafts drafts;

	DraftSolvingController(RosterDrafts drafts) {
		this.drafts = drafts;
	}

	@PostMapping("/solving")
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		this.drafts.solveAgain(id, version);
		flash.success("roster.draft.drawn");
		return "redirect:/desk/rosters/" + id;
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable UUID id, Flash flash) {
		this.drafts.cancel(id);
		flash.success("roster.draft.cancelled");
		return "redirect:/desk/rosters/" + id;
	}

}
