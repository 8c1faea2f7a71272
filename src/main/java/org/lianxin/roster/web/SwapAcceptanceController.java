package org.lianxin.roster.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.AcceptSwap;
import org.lianxin.roster.SwapDesk;
import org.lianxin.roster.SwapPages;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a duty that is offered. */
@Controller
class SwapAcceptanceController {

	private final SwapActPage page;

	private final SwapPages pages;

	private final SwapDesk desk;

	SwapAcceptanceController(SwapActPage page, SwapPages pages, SwapDesk desk) {
		this.page = page;
		this.pages = pages;
		this.desk = desk;
	}

	@PostMapping("/desk/swaps/{id}/acceptance")
	ModelAndView create(@PathVariable UUID id, @ModelAttribute("form") TakingForm form, BindingResult errors,
			Flash flash) {
		this.pages.detail(id);
		return this.page.submit(id, SwapActPage.VIEW, "roster.swap.taken", errors, flash,
				() -> this.desk.accept(new AcceptSwap(id, form.given())));
	}

	/** The duty of one's own that is given for it, if any. */
	record TakingForm(@Nullable UUID given) {
	}

}
