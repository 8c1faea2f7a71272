package org.lianxin.placement.web;

import java.util.UUID;

import org.lianxin.placement.PlacementPlans;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Solving a plan once more, and ending that early. */
@Controller
@RequestMapping("/desk/placements/{id}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlanSolvingController {

	private final PlacementPlans plans;

	PlanSolvingController(PlacementPlans plans) {
		this.plans = plans;
	}

	@PostMapping("/solving")
	String create(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Flash flash) {
		this.plans.solveAgain(id, version);
		flash.success("placement.drawn");
		return "redirect:/desk/placements/" + id;
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable UUID id, Flash flash) {
		this.plans.cancel(id);
		flash.success("placement.cancelled");
		return "redirect:/desk/placements/" + id;
	}

}
