package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.DutyPlanView;
import org.lianxin.roster.DutyPlans;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lays a duty plan aside, and takes it up again. */
@Controller
@RequestMapping("/desk/duty-plans/{id}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DutyPlanClosureController {

	private final DutyPlans plans;

	DutyPlanClosureController(DutyPlans plans) {
		this.plans = plans;
	}

	@GetMapping("/closure")
	String confirm(@PathVariable UUID id, Model model) {
		model.addAttribute("plan", plan(id));
		return "roster/plan-closure";
	}

	@PostMapping("/closure")
	String close(@PathVariable UUID id, Flash flash) {
		this.plans.retire(id);
		flash.success("roster.plan.retired", plan(id).name());
		return "redirect:/desk/duty-plans/" + id;
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable UUID id, Flash flash) {
		this.plans.resume(id);
		flash.success("roster.plan.resumed", plan(id).name());
		return "redirect:/desk/duty-plans/" + id;
	}

	private DutyPlanView plan(UUID id) {
		return this.plans.find(id).orElseThrow(() -> new NotFound("roster.plan.unknown"));
	}

}
