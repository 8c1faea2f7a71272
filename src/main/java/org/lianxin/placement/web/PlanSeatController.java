package org.lianxin.placement.web;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.placement.PinSeat;
import org.lianxin.placement.PlacementDrafts;
import org.lianxin.placement.PlacementPlans;
import org.lianxin.placement.PlanView;
import org.lianxin.placement.SeatDetail;
import org.lianxin.placement.SeatFilter;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The seats of a plan, person by person. */
@Controller
@RequestMapping("/desk/placements/{id}/seats")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlanSeatController {

	private static final String VIEW = "placement/seat";

	private final PlacementPlans plans;

	private final PlacementDrafts drafts;

	private final StudioService studios;

	private final Options options;

	PlanSeatController(PlacementPlans plans, PlacementDrafts drafts, StudioService studios, Options options) {
		this.plans = plans;
		this.drafts = drafts;
		this.studios = studios;
		this.options = options;
	}

	@GetMapping
	String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID studio,
			@RequestParam(required = false) SeatFilter.@Nullable Show show,
			@RequestParam(required = false) @Nullable String words,
			@RequestParam(required = false) @Nullable String after, Model model) {
		PlanView plan = this.plans.plan(id);
		model.addAttribute("plan", plan);
		SeatFilter filter = new SeatFilter(studio, show, words, after);
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.drafts.list(plan, filter));
		model.addAttribute("studios",
				this.studios.all().stream().map((one) -> new Option(one.id().toString(), one.name())).toList());
		model.addAttribute("shows", this.options.of(SeatFilter.Show::key, SeatFilter.Show.values()));
		return "placement/seats";
	}

	@GetMapping("/{person}")
	String show(@PathVariable UUID id, @PathVariable UUID person, Model model) {
		PlanView plan = this.plans.plan(id);
		SeatDetail detail = fill(plan, person, model);
		model.addAttribute("form", new SeatForm(plan.version(), detail.seat().toStudioId()));
		return VIEW;
	}

	private SeatDetail fill(PlanView plan, UUID person, Model model) {
		SeatDetail detail = this.drafts.seat(plan, person);
		model.addAttribute("plan", plan);
		model.addAttribute("detail", detail);
		model.addAttribute("studios",
				detail.options()
					.stream()
					.map((option) -> new Option(option.studioId().toString(), option.studioName()))
					.toList());
		return detail;
	}

	@PostMapping("/{person}")
	ModelAndView create(@PathVariable UUID id, @PathVariable UUID person, @Valid @ModelAttribute("form") SeatForm form,
			BindingResult errors, Model model, Flash flash) {
		try {
			if (!Attempts.attempt(errors, refusals(), () -> this.drafts.move(form.toCommand(id, person)))) {
				fill(this.plans.plan(id), person, model);
				return Rejected.form(VIEW);
			}
		}
		catch (Conflict overtaken) {
			PlanView plan = this.plans.plan(id);
			fill(plan, person, model);
			ModelAndView page = new ModelAndView(VIEW, HttpStatus.CONFLICT);
			page.addObject("form", form.over(plan.version()));
			page.addObject("overtaken", overtaken.key());
			return page;
		}
		flash.success("placement.seat.moved");
		return new ModelAndView("redirect:/desk/placements/" + id + "/seats/" + person);
	}

	private static Map<String, String> refusals() {
		return Map.of("placement.studio.missing", "studioId", "placement.refusal.OWN_TOWNSHIP", "studioId",
				"placement.refusal.RECEIVING_STUDIO", "studioId", "placement.refusal.SPOUSES_APART", "studioId",
				"placement.refusal.SUPERIORS_APART", "studioId");
	}

	@PostMapping("/{person}/pin")
	String pin(@PathVariable UUID id, @PathVariable UUID person, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "false") boolean pinned, Flash flash) {
		this.drafts.pin(new PinSeat(id, version, person, pinned));
		flash.success(pinned ? "placement.seat.pinned" : "placement.seat.unpinned");
		return "redirect:/desk/placements/" + id + "/seats/" + person;
	}

}
