package org.lianxin.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Paged;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioRow;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Attempts;
import org.lianxin.web.Filters;
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
import org.springframework.web.servlet.ModelAndView;

/** The studios as the county sees them, and the entering of another. */
@Controller
@RequestMapping("/desk/studios")
class DeskStudiosController {

	private final StudioService studios;

	private final StudioDesk desk;

	DeskStudiosController(StudioService studios, StudioDesk desk) {
		this.studios = studios;
		this.desk = desk;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	String list(@ModelAttribute("filter") StudioListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Paged<StudioRow> page = Filters.page(errors, response, () -> this.desk.list(form.toFilter(), form.after()));
		model.addAttribute("page", page);
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.toFilter().isNarrowed());
		model.addAttribute("export", form.address(StudioListForm.PATH + "/export.xlsx", null));
		model.addAttribute("mayChange", SignedIn.required().role() == Role.ADMINISTRATOR);
		model.addAttribute("next", (page.next() != null) ? form.address(StudioListForm.PATH, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(StudioListForm.PATH, null) : null);
		return "studio/desk";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String form(Model model) {
		model.addAttribute("form", OpeningForm.empty());
		return "studio/opening";
	}

	@PostMapping
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@Valid @ModelAttribute("form") OpeningForm form, BindingResult errors, Flash flash) {
		if (!Attempts.attempt(errors, () -> this.studios.open(form.toCommand()))) {
			return Rejected.form("studio/opening");
		}
		flash.success("studio.opened", form.facts().name());
		return new ModelAndView("redirect:/desk/studios/" + form.slug());
	}

}
