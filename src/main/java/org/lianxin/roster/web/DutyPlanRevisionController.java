package org.lianxin.roster.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.roster.DutyPlanView;
import org.lianxin.roster.DutyPlans;
import org.lianxin.roster.Holidays;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

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

/** Changes the name of a duty plan, and what becomes of its duties on holidays. */
@Controller
@RequestMapping("/desk/duty-plans/{id}/revision")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DutyPlanRevisionController {

	private static final String FORM = "roster/plan-revision";

	private final DutyPlans plans;

	private final Options options;

	DutyPlanRevisionController(DutyPlans plans, Options options) {
		this.plans = plans;
		this.options = options;
	}

	@GetMapping
	String form(@PathVariable UUID id, Model model) {
		model.addAttribute("form", DutyPlanForm.of(fill(id, model)));
		return FORM;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") DutyPlanForm form, BindingResult errors,
			Model model, Flash flash) {
		DutyPlanView plan = fill(id, model);
		try {
			if (!Attempts.attempt(errors, DutyPlanForm.FIELDS, () -> this.plans.revise(form.toCommand(id)))) {
				return Rejected.form(FORM);
			}
		}
		catch (Conflict overtaken) {
			return overtaken(form, plan);
		}
		flash.success("roster.plan.revised", form.name());
		return new ModelAndView("redirect:/desk/duty-plans/" + id);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private static ModelAndView overtaken(DutyPlanForm form, DutyPlanView present) {
		ModelAndView page = new ModelAndView(FORM, HttpStatus.CONFLICT);
		page.addObject("form", form.over(present));
		page.addObject("overtaken", true);
		return page;
	}

	private DutyPlanView fill(UUID id, Model model) {
		DutyPlanView plan = this.plans.find(id).orElseThrow(() -> new NotFound("roster.plan.unknown"));
		model.addAttribute("plan", plan);
		model.addAttribute("holidays", this.options.of(Holidays::key, Holidays.values()));
		return plan;
	}

}
