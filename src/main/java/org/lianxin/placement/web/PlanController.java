package org.lianxin.placement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.placement.PeopleChoice;
import org.lianxin.placement.PlacementDrafts;
import org.lianxin.placement.PlacementPlans;
import org.lianxin.placement.PlanScope;
import org.lianxin.placement.PlanSettings;
import org.lianxin.placement.PlanView;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

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

/** The plans of a county: all of them, a new one, and one in sum. */
@Controller
@RequestMapping("/desk/placements")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlanController {

	private static final String FORM = "placement/new";

	private static final Map<String, String> FIELDS = Map.of("placement.day.past", "holdsFrom",
			"placement.studio.missing", "studioId", "placement.nobody", "scope", "placement.people.missing", "people",
			"placement.people.unknown", "people", "placement.people.several", "people", "placement.people.unplaceable",
			"people");

	private final PlacementPlans plans;

	private final PlacementDrafts drafts;

	private final RepresentativeDirectory representatives;

	private final StudioService studios;

	private final Options options;

	PlanController(PlacementPlans plans, PlacementDrafts drafts, RepresentativeDirectory representatives,
			StudioService studios, Options options) {
		this.plans = plans;
		this.drafts = drafts;
		this.representatives = representatives;
		this.studios = studios;
		this.options = options;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID before, Model model) {
		model.addAttribute("before", before);
		model.addAttribute("page", this.plans.list(before));
		return "placement/list";
	}

	@GetMapping("/new")
	String form(@ModelAttribute("choice") ChoiceForm choice, BindingResult ignored, Model model) {
		PlanSettings wishes = this.plans.lastWishes();
		if (choice.whom() == null) {
			model.addAttribute("form", PlanForm.of(wishes, null));
			return choices(model);
		}
		PeopleChoice people = this.plans.choice(codes(choice));
		model.addAttribute("form", PlanForm.of(wishes.placing(PlanScope.CHOSEN), people.text()));
		model.addAttribute("people", people);
		return choices(model);
	}

	private List<String> codes(ChoiceForm choice) {
		if (choice.whom() == ChoiceForm.Whom.TICKED) {
			return choice.ticked();
		}
		List<String> codes = new ArrayList<>();
		this.representatives.each(choice.toFilter(), (row) -> codes.add(row.code()));
		return codes;
	}

	private String choices(Model model) {
		List<Option> places = this.studios.all()
			.stream()
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList();
		model.addAttribute("studios", places);
		model.addAttribute("scopes", this.options.of(PlanScope::key, PlanScope.values()));
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Model model, Flash flash) {
		UUID[] drawn = new UUID[1];
		if (!Attempts.attempt(errors, FIELDS, () -> drawn[0] = this.plans.draw(form.toCommand()))) {
			return Rejected.form(choices(model));
		}
		flash.success("placement.drawn");
		return new ModelAndView("redirect:/desk/placements/" + drawn[0]);
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		PlanView plan = this.plans.plan(id);
		model.addAttribute("plan", plan);
		if (plan.isSolving()) {
			model.addAttribute("refresh", 3);
			return "placement/progress";
		}
		model.addAttribute("draft", this.drafts.view(plan));
		return "placement/show";
	}

}
