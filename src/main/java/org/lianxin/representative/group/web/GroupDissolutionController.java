package org.lianxin.representative.group.web;

import java.util.UUID;

import org.lianxin.representative.group.DissolveGroup;
import org.lianxin.representative.group.GroupPages;
import org.lianxin.representative.group.GroupService;
import org.lianxin.representative.group.GroupView;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ends a group, after asking once more. */
@Controller
@RequestMapping("/desk/groups/{id}/dissolution")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class GroupDissolutionController {

	private final GroupService groups;

	private final GroupPages pages;

	GroupDissolutionController(GroupService groups, GroupPages pages) {
		this.groups = groups;
		this.pages = pages;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Model model) {
		model.addAttribute("group", this.pages.group(id));
		return "group/dissolution";
	}

	@PostMapping
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		GroupView group = this.pages.group(id);
		this.groups.dissolve(new DissolveGroup(id, version));
		flash.success("team.group.dissolved", group.name());
		return "redirect:/desk/groups?studio=" + group.studioId();
	}

}
