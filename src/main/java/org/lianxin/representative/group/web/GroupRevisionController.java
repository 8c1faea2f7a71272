package org.lianxin.representative.group.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.representative.group.GroupPages;
import org.lianxin.representative.group.GroupService;
import org.lianxin.representative.group.GroupView;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.dao.OptimisticLockingFailureException;
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

/** Changes the name, the leader and the members of a group. */
@Controller
@RequestMapping("/desk/groups/{id}/revision")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class GroupRevisionController {

	private static final String FORM = "group/revision";

	private final GroupService groups;

	private final GroupPages pages;

	private final Clock clock;

	GroupRevisionController(GroupService groups, GroupPages pages, Clock clock) {
		this.groups = groups;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable UUID id, Model model) {
		GroupView group = this.pages.group(id);
		model.addAttribute("form", GroupForm.of(group, this.pages.membersOn(id, LocalDate.now(this.clock))));
		fill(group, model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors,
			Model model, Flash flash) {
		GroupView group = this.pages.group(id);
		fill(group, model);
		try {
			if (!Attempts.attempt(errors, GroupFields.OF_RULES, () -> this.groups.change(form.toChange(id)))) {
				return Rejected.form(FORM);
			}
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return overtaken(id, form);
		}
		flash.success("team.group.changed", form.name());
		return new ModelAndView("redirect:/desk/groups/" + id);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private ModelAndView overtaken(UUID id, GroupForm form) {
		GroupView present = this.pages.group(id);
		return new ModelAndView(FORM, HttpStatus.CONFLICT).addObject("form", form.over(present))
			.addObject("present", this.pages.membersOn(id, LocalDate.now(this.clock)))
			.addObject("group", present)
			.addObject("overtaken", true);
	}

	/** Who has moved to another studio stays to be seen until the group lets them go. */
	private void fill(GroupView group, Model model) {
		model.addAttribute("group", group);
		model.addAttribute("candidates", this.pages.candidates(group.studioId()));
		model.addAttribute("members", this.pages.membersOn(group.id(), LocalDate.now(this.clock)));
	}

}
