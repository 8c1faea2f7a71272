package org.lianxin.roster.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterLoadRow;
import org.lianxin.roster.RosterReview;
import org.lianxin.roster.RosterView;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Filters;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a draft asks of each representative, and for which duties nobody is found. */
@Controller
@RequestMapping("/desk/rosters/{id}")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
class DraftLoadController {

	private final RosterDrafts drafts;

	private final RosterReview review;

	private final StudioService studios;

	private final Options options;

	DraftLoadController(RosterDrafts drafts, RosterReview review, StudioService studios, Options options) {
		this.drafts = drafts;
		this.review = review;
		this.studios = studios;
		this.options = options;
	}

	@GetMapping("/loads")
	String loads(@PathVariable UUID id, @ModelAttribute("filter") DraftLoadListForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		RosterView roster = this.drafts.roster(id);
		model.addAttribute("roster", roster);
		model.addAttribute("filter", form);
		model.addAttribute("unreadable", Filters.isUnreadable(errors));
		model.addAttribute("page", Filters.page(errors, response,
				() -> this.review.loads(roster, form.order(), form.studio(), form.after())));
		model.addAttribute("orders", this.options.of(RosterLoadRow.Order::key, RosterLoadRow.Order.values()));
		model.addAttribute("studios",
				this.studios.all().stream().map((one) -> new Option(one.id().toString(), one.name())).toList());
		return "roster/draft/loads";
	}

	@GetMapping("/unfilled")
	String unfilled(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Model model) {
		RosterView roster = this.drafts.roster(id);
		model.addAttribute("roster", roster);
		model.addAttribute("after", after);
		model.addAttribute("page", this.review.unfilled(roster, after));
		return "roster/draft/unfilled";
	}

}
