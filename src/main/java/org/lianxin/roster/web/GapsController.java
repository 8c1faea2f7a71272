package org.lianxin.roster.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.roster.GapView;
import org.lianxin.roster.Gaps;
import org.lianxin.shared.Paged;
import org.lianxin.web.Filters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The unfilled duties of the coming days, each with who could take it (空班). */
@Controller
class GapsController {

	private final Gaps gaps;

	private final ChangeChoices choices;

	GapsController(Gaps gaps, ChangeChoices choices) {
		this.gaps = gaps;
		this.choices = choices;
	}

	@GetMapping(PlaceListForm.GAPS)
	String list(@ModelAttribute("filter") PlaceListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Paged<GapView> page = Filters.page(errors, response, () -> this.gaps.list(form.studio(), form.after()));
		boolean first = form.after() == null && !form.isNarrowed();
		model.addAttribute("halted", first ? this.gaps.halted() : List.of());
		model.addAttribute("haltedCount", first ? this.gaps.countHalted() : 0);
		model.addAttribute("days", this.gaps.days());
		model.addAttribute("count", this.gaps.count(form.studio()));
		this.choices.tell(PlaceListForm.GAPS, form, errors, page, model);
		return "roster/gaps";
	}

}
