package org.lianxin.placement.web;

import java.util.UUID;

import org.lianxin.placement.PlacementPlans;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting a plan aside for good. */
@Controller
@RequestMapping("/desk/placements/{id}/disposal")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlanDisposalController {

	private final PlacementPlans plans;

	PlanDisposalController(PlacementPlans plans) {
		this.plans = plans;
	}

	@GetMapping
	String confirm(@PathVariable UUID id, Model model) {
		model.addAttribute("plan", this.plans.plan(id));
		return "placement/disposal";
	}

	@PostMapping
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		this.plans.discard(id, version);
		flash.success("placement.discarded");
		return "redirect:/desk/placements";
	}

}
