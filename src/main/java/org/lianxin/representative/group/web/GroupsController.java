package org.lianxin.representative.group.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.group.CandidateView;
import org.lianxin.representative.group.GroupPages;
import org.lianxin.representative.group.GroupView;
import org.lianxin.shared.Days;
import org.lianxin.shared.Paged;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the groups of the county or of a studio, and who is or was in one. */
@Controller
@RequestMapping("/desk/groups")
class GroupsController {

	private final GroupPages pages;

	private final GroupStudio studio;

	private final Clock clock;

	GroupsController(GroupPages pages, GroupStudio studio, Clock clock) {
		this.pages = pages;
		this.studio = studio;
		this.clock = clock;
	}

	@GetMapping
	String list(@ModelAttribute("filter") GroupListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		UUID chosen = this.studio.chosen(form.studio());
		Paged<GroupView> page = Filters.page(errors, response, () -> this.pages.list(chosen, form.after()));
		model.addAttribute("page", page);
		model.addAttribute("chosen", chosen);
		model.addAttribute("unreadable", Filters.isUnreadable(errors));
		model.addAttribute("export", form.address(GroupListForm.PATH + "/export.xlsx", null));
		model.addAttribute("next", (page.next() != null) ? form.address(GroupListForm.PATH, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(GroupListForm.PATH, null) : null);
		model.addAttribute("studios", this.studio.options());
		model.addAttribute("mayRun", this.studio.mayRun());
		model.addAttribute("alone", (chosen != null && this.studio.mayRun()) ? alone(chosen) : List.of());
		return "group/list";
	}

	private List<CandidateView> alone(UUID studioId) {
		return this.pages.candidates(studioId).stream().filter((person) -> person.groupId() == null).toList();
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String day, Model model) {
		GroupView group = this.pages.group(id);
		LocalDate on = day(day);
		model.addAttribute("group", group);
		model.addAttribute("day", on);
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("members", this.pages.membersOn(id, on));
		model.addAttribute("former", this.pages.former(id));
		model.addAttribute("mayRun", this.studio.mayRun() && group.dissolvedOn() == null);
		return "group/show";
	}

	private LocalDate day(@Nullable String typed) {
		try {
			return (typed != null) ? Days.read(typed) : LocalDate.now(this.clock);
		}
		catch (DateTimeException ex) {
			return LocalDate.now(this.clock);
		}
	}

}
