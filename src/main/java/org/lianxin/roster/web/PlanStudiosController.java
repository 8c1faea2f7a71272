package org.lianxin.roster.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.DutyPlanView;
import org.lianxin.roster.DutyPlans;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says which studios keep a duty plan. */
@Controller
@RequestMapping("/desk/duty-plans/{id}/studios")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlanStudiosController {

	private final DutyPlans plans;

	private final StudioService studios;

	PlanStudiosController(DutyPlans plans, StudioService studios) {
		this.plans = plans;
		this.studios = studios;
	}

	@GetMapping
	String form(@PathVariable UUID id, Model model) {
		DutyPlanView plan = plan(id);
		return page(plan, plan.studioIds(), model);
	}

	/**
	 * Keeps the choice, or adds all studios of a kind to it and shows it again.
	 * @param all the kind whose studios are added, {@code NONE} to begin anew
	 */
	@PostMapping
	String create(@PathVariable UUID id, @RequestParam(required = false) @Nullable List<UUID> studioIds,
			@RequestParam(required = false) @Nullable String all, Model model, Flash flash) {
		DutyPlanView plan = plan(id);
		List<UUID> chosen = (studioIds != null) ? studioIds : List.of();
		if (all != null) {
			return page(plan, widened(chosen, all), model);
		}
		this.plans.keepIn(id, chosen);
		flash.success("roster.plan.kept", chosen.size());
		return "redirect:/desk/duty-plans/" + id;
	}

	private Set<UUID> widened(Collection<UUID> chosen, String kind) {
		Set<UUID> wider = new LinkedHashSet<>(kind.equals("NONE") ? List.of() : chosen);
		this.studios.all()
			.stream()
			.filter((studio) -> studio.state() != StudioState.CLOSED && studio.kind().name().equals(kind))
			.map(StudioView::id)
			.forEach(wider::add);
		return wider;
	}

	private String page(DutyPlanView plan, Set<UUID> chosen, Model model) {
		List<StudioView> all = this.studios.all();
		List<Kind> kinds = Stream.of(StudioKind.values())
			.map((kind) -> new Kind(kind, of(kind, all, chosen)))
			.filter((kind) -> !kind.studios().isEmpty())
			.toList();
		model.addAttribute("plan", plan);
		model.addAttribute("kinds", kinds);
		model.addAttribute("chosen", chosen);
		return "roster/plan-studios";
	}

	/** A closed one is offered only to be taken out. */
	private static List<StudioView> of(StudioKind kind, List<StudioView> all, Set<UUID> chosen) {
		return all.stream()
			.filter((studio) -> studio.kind() == kind)
			.filter((studio) -> studio.state() != StudioState.CLOSED || chosen.contains(studio.id()))
			.toList();
	}

	private DutyPlanView plan(UUID id) {
		return this.plans.find(id).orElseThrow(() -> new NotFound("roster.plan.unknown"));
	}

	/** The studios of one kind. */
	record Kind(StudioKind kind, List<StudioView> studios) {
	}

}
