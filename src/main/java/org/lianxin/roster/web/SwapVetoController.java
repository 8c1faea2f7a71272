package org.lianxin.roster.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.SwapDesk;
import org.lianxin.roster.SwapPages;
import org.lianxin.roster.VetoSwap;
import org.lianxin.web.Flash;
import org.lianxin.web.Line;

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

/** Taking back what two representatives agreed on. */
@Controller
@RequestMapping("/desk/swaps/{id}/veto")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class SwapVetoController {

	private static final String VIEW = "roster/swap-veto";

	private final SwapActPage page;

	private final SwapPages pages;

	private final SwapDesk desk;

	SwapVetoController(SwapActPage page, SwapPages pages, SwapDesk desk) {
		this.page = page;
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	String form(@PathVariable UUID id, Model model) {
		model.addAttribute("detail", this.pages.detail(id));
		model.addAttribute("form", new VetoForm(null));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") VetoForm form, BindingResult errors,
			Flash flash) {
		this.pages.detail(id);
		return this.page.submit(id, VIEW, "roster.swap.vetoed", errors, flash,
				() -> this.desk.veto(new VetoSwap(id, Objects.requireNonNull(form.reason()))));
	}

	/** Why it is taken back. */
	record VetoForm(@NotBlank(message = "{roster.reason.missing}") @Size(min = 2,
			message = "{roster.leave.reason.short}") @Line(max = 200) @Nullable String reason) {
	}

}
