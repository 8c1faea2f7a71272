package org.lianxin.roster.web;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DeclineSwap;
import org.lianxin.roster.SwapDesk;
import org.lianxin.roster.SwapPages;
import org.lianxin.web.Flash;
import org.lianxin.web.Line;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying that one can't take a duty that is offered. */
@Controller
@RequestMapping("/desk/swaps/{id}/refusal")
class SwapRefusalController {

	private static final String VIEW = "roster/swap-refusal";

	private final SwapActPage page;

	private final SwapPages pages;

	private final SwapDesk desk;

	SwapRefusalController(SwapActPage page, SwapPages pages, SwapDesk desk) {
		this.page = page;
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	String form(@PathVariable UUID id, Model model) {
		model.addAttribute("detail", this.pages.detail(id));
		model.addAttribute("form", new RefusalForm(null));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") RefusalForm form, BindingResult errors,
			Flash flash) {
		this.pages.detail(id);
		return this.page.submit(id, VIEW, "roster.swap.declined", errors, flash,
				() -> this.desk.decline(form.toCommand(id)));
	}

	/** Why, if they like to say. */
	record RefusalForm(
			@Size(min = 2, message = "{roster.leave.reason.short}") @Line(max = 200) @Nullable String reason) {

		DeclineSwap toCommand(UUID id) {
			return new DeclineSwap(id, this.reason);
		}

	}

}
