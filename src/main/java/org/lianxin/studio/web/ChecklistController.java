package org.lianxin.studio.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.BoardPart;
import org.lianxin.studio.Checklist;
import org.lianxin.studio.ChecklistHalf;
import org.lianxin.studio.ChecklistItemView;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The county's own checklist: what it asks of every studio, in its own words. */
@Controller
@RequestMapping("/desk/checklist")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ChecklistController {

	private static final Map<String, String> FIELDS = Map.of("studio.checklist.publishes.have", "publishes");

	private static final String LIST = "redirect:/desk/checklist";

	private final Checklist checklist;

	private final Options options;

	ChecklistController(Checklist checklist, Options options) {
		this.checklist = checklist;
		this.options = options;
	}

	@ModelAttribute("parts")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	List<Option> parts() {
		return this.options.of(BoardPart::key, BoardPart.values());
	}

	@ModelAttribute("halves")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	List<Option> halves() {
		return this.options.of(ChecklistHalf::key, ChecklistHalf.values());
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	String list(Model model) {
		List<ChecklistItemView> all = this.checklist.all();
		model.addAttribute("sections",
				Section.of(all.stream().filter((item) -> !item.retired()).toList(), ChecklistItemView::half));
		model.addAttribute("retired", all.stream().filter(ChecklistItemView::retired).toList());
		model.addAttribute("published", this.checklist.published());
		model.addAttribute("boardParts", BoardPart.values());
		model.addAttribute("mayChange", SignedIn.required().role() == Role.ADMINISTRATOR);
		return "studio/checklist";
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable ChecklistHalf half, Model model) {
		model.addAttribute("form", new ItemForm(null, half, null, null, null));
		return "studio/item";
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") ItemForm form, BindingResult errors, Flash flash) {
		if (!Attempts.attempt(errors, FIELDS, () -> this.checklist.add(form.toAddition()))) {
			return Rejected.form("studio/item");
		}
		flash.success("studio.checklist.added", form.title());
		return new ModelAndView(LIST);
	}

	@GetMapping("/{id}/revision")
	String revision(@PathVariable UUID id, Model model) {
		ChecklistItemView item = this.checklist.item(id);
		model.addAttribute("item", item);
		model.addAttribute("form", ItemForm.of(item));
		return "studio/item";
	}

	@PostMapping("/{id}/revision")
	ModelAndView revise(@PathVariable UUID id, @Valid @ModelAttribute("form") ItemForm form, BindingResult errors,
			Model model, Flash flash) {
		ChecklistItemView item = this.checklist.item(id);
		model.addAttribute("item", item);
		try {
			if (!Attempts.attempt(errors, FIELDS, () -> this.checklist.revise(form.toRevision(id)))) {
				return Rejected.form("studio/item");
			}
		}
		catch (Conflict overtaken) {
			ModelAndView page = new ModelAndView("studio/item", HttpStatus.CONFLICT);
			page.addObject("form", form.over(item));
			page.addObject("overtaken", true);
			return page;
		}
		flash.success("studio.checklist.revised", form.title());
		return new ModelAndView(LIST);
	}

	@PostMapping("/{id}/position")
	String move(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean up) {
		this.checklist.move(id, up);
		return LIST + "#item-" + id;
	}

	@PostMapping("/{id}/retirement")
	String retire(@PathVariable UUID id, Flash flash) {
		this.checklist.retire(id);
		flash.success("studio.checklist.retired", this.checklist.item(id).title());
		return LIST;
	}

	@PostMapping("/{id}/restoration")
	String bringBack(@PathVariable UUID id, Flash flash) {
		this.checklist.bringBack(id);
		flash.success("studio.checklist.back", this.checklist.item(id).title());
		return LIST;
	}

}
