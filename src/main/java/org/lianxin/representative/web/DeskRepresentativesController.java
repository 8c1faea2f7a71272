package org.lianxin.representative.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.representative.RepresentativeRow;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.shared.Paged;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of representatives, and the entering of another. */
@Controller
@RequestMapping("/desk/representatives")
class DeskRepresentativesController {

	/** Where the way back from a record is kept, so that filters are not lost on it. */
	static final String LAST_LIST = "lastRepresentatives";

	private final RepresentativeService representatives;

	private final RepresentativeDirectory directory;

	DeskRepresentativesController(RepresentativeService representatives, RepresentativeDirectory directory) {
		this.representatives = representatives;
		this.directory = directory;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	String list(@Valid @ModelAttribute("filter") RepresentativeListForm form, BindingResult errors, Model model,
			HttpSession session, HttpServletResponse response) {
		Paged<RepresentativeRow> page = Filters.page(errors, response,
				() -> this.directory.page(form.toFilter(), form.after()));
		session.setAttribute(LAST_LIST, form.address(RepresentativeListForm.PATH, form.after()));
		model.addAttribute("total", page.isEmpty() ? 0 : this.directory.count(form.toFilter()));
		model.addAttribute("page", page);
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.isNarrowed());
		model.addAttribute("export", form.address(RepresentativeListForm.PATH + "/export.xlsx", null));
		model.addAttribute("ownStudio", SignedIn.required().role() == Role.LIAISON);
		model.addAttribute("mayEnter", SignedIn.required().role() == Role.ADMINISTRATOR);
		model.addAttribute("next",
				(page.next() != null) ? form.address(RepresentativeListForm.PATH, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(RepresentativeListForm.PATH, null) : null);
		return "representative/desk";
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String form(@RequestParam(required = false) @Nullable UUID studio, Model model) {
		model.addAttribute("form", ElectionForm.in(studio));
		return "representative/election";
	}

	@PostMapping
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@Valid @ModelAttribute("form") ElectionForm form, BindingResult errors, Flash flash) {
		RepresentativeView[] entered = new RepresentativeView[1];
		if (!Attempts.attempt(errors, ElectionForm.FIELDS,
				() -> entered[0] = this.representatives.enter(form.toCommand()))) {
			return Rejected.form("representative/election");
		}
		flash.success("representative.elected", entered[0].name());
		return new ModelAndView("redirect:/desk/representatives/" + entered[0].code());
	}

}
