package org.lianxin.roster.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.RuleWords;
import org.lianxin.roster.DutyPlanView;
import org.lianxin.roster.DutyPlans;
import org.lianxin.roster.Half;
import org.lianxin.roster.PlanLineView;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.Profession;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds rules to a duty plan, changes them and takes them out. */
@Controller
@RequestMapping("/desk/duty-plans/{id}/rules")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PlanLineController {

	private static final String ADDING = "roster/line-new";

	private static final String REVISING = "roster/line-revision";

	private final DutyPlans plans;

	private final RuleWords words;

	private final Options options;

	private final Clock clock;

	PlanLineController(DutyPlans plans, RuleWords words, Options options, Clock clock) {
		this.plans = plans;
		this.words = words;
		this.options = options;
		this.clock = clock;
	}

	@GetMapping("/new")
	String form(@PathVariable UUID id, Model model) {
		fill(id, model);
		model.addAttribute("form", PlanLineForm.empty(LocalDate.now(this.clock)));
		return ADDING;
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") PlanLineForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String preview, Model model, Flash flash) {
		fill(id, model);
		form.check(errors);
		if (preview != null) {
			return preview(ADDING, form, errors);
		}
		if (!Attempts.attempt(errors, PlanLineForm.FIELDS, () -> this.plans.addLine(id, form.toFacts()))) {
			return Rejected.form(ADDING);
		}
		flash.success("roster.line.added");
		return new ModelAndView("redirect:/desk/duty-plans/" + id);
	}

	@GetMapping("/{line}/revision")
	String revision(@PathVariable UUID id, @PathVariable UUID line, Model model) {
		PlanLineView present = fill(id, line, model);
		model.addAttribute("form", PlanLineForm.of(present));
		return REVISING;
	}

	@PostMapping("/{line}/revision")
	ModelAndView revise(@PathVariable UUID id, @PathVariable UUID line,
			@Valid @ModelAttribute("form") PlanLineForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String preview, Model model, Flash flash) {
		PlanLineView present = fill(id, line, model);
		form.check(errors);
		if (preview != null) {
			return preview(REVISING, form, errors);
		}
		try {
			if (!Attempts.attempt(errors, PlanLineForm.FIELDS, () -> this.plans.reviseLine(form.toCommand(line)))) {
				return Rejected.form(REVISING);
			}
		}
		catch (Conflict overtaken) {
			return overtaken(form, present);
		}
		flash.success("roster.line.revised");
		return new ModelAndView("redirect:/desk/duty-plans/" + id);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private static ModelAndView overtaken(PlanLineForm form, PlanLineView present) {
		ModelAndView page = new ModelAndView(REVISING, HttpStatus.CONFLICT);
		page.addObject("form", form.over(present));
		page.addObject("overtaken", true);
		return page;
	}

	@GetMapping("/{line}/removal")
	String confirm(@PathVariable UUID id, @PathVariable UUID line, Model model) {
		fill(id, line, model);
		return "roster/line-removal";
	}

	@PostMapping("/{line}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID line, Model model, Flash flash) {
		fill(id, line, model);
		this.plans.removeLine(line);
		flash.success("roster.line.removed");
		return "redirect:/desk/duty-plans/" + id;
	}

	/** Shows the form again with the days that its rule names. */
	private ModelAndView preview(String view, PlanLineForm form, BindingResult errors) {
		ModelAndView page = new ModelAndView(view,
				errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		form.rule().toRule().ifPresent((rule) -> {
			page.addObject("named", rule);
			page.addObject("upcoming", this.words.next(rule));
		});
		return page;
	}

	private PlanLineView fill(UUID id, UUID line, Model model) {
		PlanLineView present = fill(id, model).lines()
			.stream()
			.filter((one) -> one.id().equals(line))
			.findFirst()
			.orElseThrow(() -> new NotFound("roster.line.unknown"));
		model.addAttribute("line", present);
		return present;
	}

	private DutyPlanView fill(UUID id, Model model) {
		DutyPlanView plan = this.plans.find(id).orElseThrow(() -> new NotFound("roster.plan.unknown"));
		model.addAttribute("plan", plan);
		model.addAttribute("halves", this.options.of(Half::key, Half.values()));
		model.addAttribute("professions", this.options.of(Profession::key, Profession.values()));
		return plan;
	}

}
