package org.lianxin.roster.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.SwapPages;
import org.lianxin.roster.SwapState;
import org.lianxin.roster.SwapView;
import org.lianxin.shared.Paged;
import org.lianxin.web.Filters;
import org.lianxin.web.Options;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The offers to swap that one may know of, and one of them. */
@Controller
@RequestMapping(SwapListForm.LIST)
class SwapsController {

	private final SwapPages pages;

	private final ChangeChoices choices;

	private final Options options;

	SwapsController(SwapPages pages, ChangeChoices choices, Options options) {
		this.pages = pages;
		this.choices = choices;
		this.options = options;
	}

	@GetMapping
	String list(@ModelAttribute("filter") SwapListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Paged<SwapView> page = Filters.page(errors, response, () -> this.pages.list(form.toFilter()));
		model.addAttribute("page", page);
		model.addAttribute("own", SignedIn.required().role() == Role.REPRESENTATIVE);
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.isNarrowed());
		model.addAttribute("states", this.options.of(SwapState::key, SwapState.values()));
		model.addAttribute("studios", this.choices.studios());
		model.addAttribute("export", form.export());
		model.addAttribute("next", (page.next() != null) ? form.address(page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(null) : null);
		return "roster/swaps";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("detail", this.pages.detail(id));
		model.addAttribute("form", new SwapAcceptanceController.TakingForm(null));
		return SwapActPage.VIEW;
	}

}
