package org.lianxin.roster.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.lianxin.roster.DutyOutlook;
import org.lianxin.roster.DutyPlanView;
import org.lianxin.roster.DutyPlans;
import org.lianxin.roster.Holidays;
import org.lianxin.roster.PlanLineView;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
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
import org.springframework.web.servlet.ModelAndView;

/** The duty plans of the county, one of them, and the adding of another. */
@Controller
@RequestMapping("/desk/duty-plans")
class DutyPlanController {

	private static final String FORM = "roster/plan-new";

	private final DutyPlans plans;

	private final DutyOutlook outlook;

	private final StudioService studios;

	private final RuleDays days;

	private final Options options;

	DutyPlanController(DutyPlans plans, DutyOutlook outlook, StudioService studios, RuleDays days, Options options) {
		this.plans = plans;
		this.outlook = outlook;
		this.studios = studios;
		this.days = days;
		this.options = options;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	String list(Model model, HttpServletRequest request) {
		List<DutyPlanView> all = this.plans.all();
		model.addAttribute("plans", all);
		model.addAttribute("outlook", this.outlook.of(all.stream().filter(DutyPlanView::active).toList()));
		model.addAttribute("names", names());
		model.addAttribute("mayEdit", mayEdit(request));
		return "roster/plans";
	}

	@GetMapping("/{id}")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	String show(@PathVariable UUID id, Model model, HttpServletRequest request) {
		DutyPlanView plan = this.plans.find(id).orElseThrow(() -> new NotFound("roster.plan.unknown"));
		model.addAttribute("plan", plan);
		model.addAttribute("outlook", this.outlook.of(List.of(plan)));
		model.addAttribute("upcoming", plan.lines()
			.stream()
			.collect(Collectors.toMap(PlanLineView::id, (line) -> this.days.next(line.facts(), plan.holidays()))));
		model.addAttribute("names", names());
		model.addAttribute("mayEdit", mayEdit(request));
		return "roster/plan";
	}

	private Map<UUID, String> names() {
		return this.studios.all().stream().collect(Collectors.toMap(StudioView::id, StudioView::name));
	}

	@GetMapping("/new")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String form(Model model) {
		model.addAttribute("form", DutyPlanForm.empty());
		return choices(model);
	}

	private String choices(Model model) {
		model.addAttribute("holidays", this.options.of(Holidays::key, Holidays.values()));
		return FORM;
	}

	@PostMapping
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@Valid @ModelAttribute("form") DutyPlanForm form, BindingResult errors, Model model,
			Flash flash) {
		UUID[] added = new UUID[1];
		if (!Attempts.attempt(errors, DutyPlanForm.FIELDS, () -> added[0] = this.plans.add(form.toCommand()))) {
			return Rejected.form(choices(model));
		}
		flash.success("roster.plan.added", form.name());
		return new ModelAndView("redirect:/desk/duty-plans/" + added[0]);
	}

	private static boolean mayEdit(HttpServletRequest request) {
		return request.isUserInRole("ADMINISTRATOR");
	}

}
