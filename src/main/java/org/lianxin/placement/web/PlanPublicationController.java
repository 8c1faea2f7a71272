package org.lianxin.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.placement.Drift;
import org.lianxin.placement.PlacementDrafts;
import org.lianxin.placement.PlacementPlans;
import org.lianxin.placement.PlanOutOfDate;
import org.lianxin.placement.PlanView;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.dao.OptimisticLockingFailureException;
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
import org.springframework.web.servlet.ModelAndView;

/** Putting a plan into force, after a look at what it changes. */
@Controller
@RequestMapping("/desk/placements/{id}/publication")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlanPublicationController {

	private static final String VIEW = "placement/publication";

	private static final Map<String, String> FIELDS = Map.of("placement.day.past", "day");

	private final PlacementPlans plans;

	private final PlacementDrafts drafts;

	private final Clock clock;

	PlanPublicationController(PlacementPlans plans, PlacementDrafts drafts, Clock clock) {
		this.plans = plans;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping
	String confirm(@PathVariable UUID id, Model model) {
		PlanView plan = fill(id, model);
		LocalDate day = plan.settings().holdsFrom();
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("form", new PublicationForm(plan.version(), day.isBefore(today) ? today : day));
		model.addAttribute("drifts", this.drafts.drifts(plan));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") PublicationForm form,
			BindingResult errors, Model model, Flash flash) {
		try {
			if (!Attempts.attempt(errors, FIELDS, () -> this.plans.publish(form.toCommand(id)))) {
				model.addAttribute("drifts", this.drafts.drifts(fill(id, model)));
				return Rejected.form(VIEW);
			}
		}
		catch (PlanOutOfDate refusal) {
			return overtaken(id, form, refusal.drifts(), model);
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return overtaken(id, form, this.drafts.drifts(this.plans.plan(id)), model);
		}
		flash.success("placement.published", form.day());
		return new ModelAndView("redirect:/desk/placements/" + id);
	}

	/** Shows the plan as it stands now: publishing it again is then a decision. */
	private ModelAndView overtaken(UUID id, PublicationForm form, List<Drift> drifts, Model model) {
		PlanView plan = fill(id, model);
		ModelAndView page = new ModelAndView(VIEW, HttpStatus.CONFLICT);
		page.addObject("form", form.over(plan.version()));
		page.addObject("drifts", drifts);
		page.addObject("overtaken", true);
		return page;
	}

	private PlanView fill(UUID id, Model model) {
		PlanView plan = this.plans.plan(id);
		model.addAttribute("plan", plan);
		model.addAttribute("draft", this.drafts.view(plan));
		model.addAttribute("today", LocalDate.now(this.clock));
		return plan;
	}

}
