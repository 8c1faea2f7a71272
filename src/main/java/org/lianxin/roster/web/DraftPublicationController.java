package org.lianxin.roster.web;

import java.util.List;
import java.util.UUID;

import org.lianxin.roster.RosterComparison;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterDrift;
import org.lianxin.roster.RosterOutOfDate;
import org.lianxin.roster.RosterReview;
import org.lianxin.roster.RosterView;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Flash;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Letting a draft stand, after a look at what it changes. */
@Controller
@RequestMapping("/desk/rosters/{id}/publication")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DraftPublicationController {

	private static final String VIEW = "roster/draft/publication";

	private final RosterDrafts drafts;

	private final RosterReview review;

	DraftPublicationController(RosterDrafts drafts, RosterReview review) {
		this.drafts = drafts;
		this.review = review;
	}

	@GetMapping
	String confirm(@PathVariable UUID id, Model model) {
		RosterView roster = this.drafts.roster(id);
		fill(roster, this.review.drifts(roster), model);
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @ModelAttribute("form") DraftPublicationForm form, Model model,
			Flash flash) {
		try {
			this.drafts.publish(form.toCommand(id));
		}
		catch (RosterOutOfDate refusal) {
			return overtaken(id, refusal.drifts(), model);
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return overtaken(id, this.review.drifts(this.drafts.roster(id)), model);
		}
		flash.success("roster.draft.published");
		return new ModelAndView("redirect:/desk/rosters/" + id);
	}

	/** Shows the draft as it stands now: publishing it again is then a decision. */
	private ModelAndView overtaken(UUID id, List<RosterDrift> drifts, Model model) {
		fill(this.drafts.roster(id), drifts, model);
		ModelAndView page = new ModelAndView(VIEW, HttpStatus.CONFLICT);
		page.addObject("overtaken", true);
		return page;
	}

	private void fill(RosterView roster, List<RosterDrift> drifts, Model model) {
		RosterComparison comparison = this.review.comparison(roster);
		model.addAttribute("roster", roster);
		model.addAttribute("comparison", comparison);
		model.addAttribute("drifts", drifts);
		model.addAttribute("form", new DraftPublicationForm(roster.version(), comparison.gone()));
	}

}
