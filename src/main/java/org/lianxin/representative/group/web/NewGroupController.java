package org.lianxin.representative.group.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.group.GroupPages;
import org.lianxin.representative.group.GroupService;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Forms a group: first the studio, where there is more than one, then its people. */
@Controller
@RequestMapping("/desk/groups")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class NewGroupController {

	private static final String FORM = "group/formation";

	private final GroupService groups;

	private final GroupPages pages;

	private final GroupStudio studio;

	private final StudioService studios;

	NewGroupController(GroupService groups, GroupPages pages, GroupStudio studio, StudioService studios) {
		this.groups = groups;
		this.pages = pages;
		this.studio = studio;
		this.studios = studios;
	}

	@GetMapping("/new")
	String form(@RequestParam(name = "studio", required = false) @Nullable UUID asked, Model model) {
		UUID chosen = this.studio.chosen(asked);
		if (chosen == null) {
			model.addAttribute("studios", this.studio.options());
			return "group/studio";
		}
		model.addAttribute("form", GroupForm.in(chosen));
		fill(chosen, model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Model model, Flash flash) {
		UUID chosen = this.studio.chosen(form.studioId());
		if (chosen == null) {
			return new ModelAndView("redirect:/desk/groups/new");
		}
		fill(chosen, model);
		if (!Attempts.attempt(errors, GroupFields.OF_RULES, () -> this.groups.form(form.toFormation(chosen)))) {
			return Rejected.form(FORM);
		}
		flash.success("team.group.formed", form.name());
		return new ModelAndView("redirect:/desk/groups?studio=" + chosen);
	}

	private void fill(UUID studioId, Model model) {
		model.addAttribute("studio", this.studios.byId(studioId).orElseThrow(() -> new NotFound("studio.unknown")));
		model.addAttribute("candidates", this.pages.candidates(studioId));
	}

}
