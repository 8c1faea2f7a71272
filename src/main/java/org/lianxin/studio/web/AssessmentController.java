package org.lianxin.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.AssessmentDetail;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.ChecklistItemView;
import org.lianxin.studio.EvidenceService;
import org.lianxin.studio.Grade;
import org.lianxin.studio.Period;
import org.lianxin.studio.ShownItem;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VerdictView;
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

/** The assessment of one studio in one period: read, recorded, corrected. */
@Controller
@RequestMapping("/desk/studios/{slug}/assessments/{period}")
class AssessmentController {

	private static final Map<String, String> FIELDS = Map.of("studio.assessment.mendBy.missing", "mendBy",
			"studio.assessment.mendBy.early", "mendBy", "studio.assessment.checkedOn.future", "checkedOn",
			"studio.assessment.reason.missing", "reason");

	private static final String FORM = "studio/assessing";

	private final StudioDesk desk;

	private final AssessmentService assessments;

	private final EvidenceService evidence;

	private final Options options;

	private final Clock clock;

	AssessmentController(StudioDesk desk, AssessmentService assessments, EvidenceService evidence, Options options,
			Clock clock) {
		this.desk = desk;
		this.assessments = assessments;
		this.evidence = evidence;
		this.options = options;
		this.clock = clock;
	}

	@ModelAttribute
	void addContext(@PathVariable String slug, @PathVariable Period period, Model model) {
		model.addAttribute("studio", this.desk.studio(slug));
		model.addAttribute("period", period);
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	String show(@ModelAttribute("studio") StudioView studio, @PathVariable Period period,
			@RequestParam(required = false) @Nullable Integer edition, Model model) {
		Role role = SignedIn.required().role();
		AssessmentDetail assessment = this.assessments.find(studio.id(), period, edition).orElse(null);
		model.addAttribute("assessment", assessment);
		model.addAttribute("sections",
				(assessment != null) ? Section.of(assessment.verdicts(), VerdictView::half) : List.of());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("mayRecord", role == Role.ADMINISTRATOR && period.hasBegun(LocalDate.now(this.clock)));
		model.addAttribute("mayReport", role != Role.SUPERVISOR);
		model.addAttribute("mayConfirm", role != Role.LIAISON);
		return "studio/assessment";
	}

	@GetMapping("/record")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String form(@ModelAttribute("studio") StudioView studio, @PathVariable Period period, Model model) {
		List<ShownItem> items = addChoices(studio, model);
		List<ChecklistItemView> asked = items.stream().map(ShownItem::item).toList();
		model.addAttribute("form", this.assessments.find(studio.id(), period, null)
			.map((present) -> AssessmentForm.of(present, asked))
			.orElseGet(() -> AssessmentForm.empty(asked, SignedIn.required().name(), LocalDate.now(this.clock))));
		return FORM;
	}

	@PostMapping("/record")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@ModelAttribute("studio") StudioView studio, @PathVariable Period period,
			@Valid @ModelAttribute("form") AssessmentForm form, BindingResult errors, Model model, Flash flash) {
		List<ShownItem> items = addChoices(studio, model);
		try {
			form.check(items.stream().map(ShownItem::item).toList(), errors);
			if (!Attempts.attempt(errors, FIELDS, () -> this.assessments.record(form.toCommand(studio.id(), period)))) {
				return isComplete(form, items) ? Rejected.form(FORM) : restarted(form, items);
			}
		}
		catch (Conflict overtaken) {
			return overtaken(studio, period, form, items);
		}
		flash.success("studio.assessment.recorded", studio.name());
		return new ModelAndView("redirect:/desk/studios/" + studio.slug() + "/assessments/" + period);
	}

	private static boolean isComplete(AssessmentForm form, List<ShownItem> items) {
		return form.verdicts() != null && form.verdicts()
			.stream()
			.map(VerdictForm::itemId)
			.toList()
			.equals(items.stream().map((item) -> item.item().id()).toList());
	}

	/** The checklist has changed while somebody filled in the form: it is asked anew. */
	private static ModelAndView restarted(AssessmentForm form, List<ShownItem> items) {
		ModelAndView page = Rejected.form(FORM);
		page.addObject("form",
				form.over(items.stream().map(ShownItem::item).toList(), (form.seen() != null) ? form.seen() : 0));
		page.addObject("changed", true);
		return page;
	}

	/** Shows what was recorded meanwhile; what was typed stands below. */
	private ModelAndView overtaken(StudioView studio, Period period, AssessmentForm form, List<ShownItem> items) {
		AssessmentDetail present = this.assessments.find(studio.id(), period, null).orElseThrow();
		ModelAndView page = new ModelAndView(FORM, HttpStatus.CONFLICT);
		page.addObject("form", form.over(items.stream().map(ShownItem::item).toList(), present.shown().edition()));
		page.addObject("overtaken", present.shown());
		return page;
	}

	private List<ShownItem> addChoices(StudioView studio, Model model) {
		List<ShownItem> items = this.evidence.of(studio.id());
		model.addAttribute("items", items);
		model.addAttribute("grades", this.options.of(Grade::key, Grade.values()));
		model.addAttribute("answers", List.of(this.options.option("true", "studio.assessment.met"),
				this.options.option("false", "studio.assessment.unmet")));
		model.addAttribute("today", LocalDate.now(this.clock));
		return items;
	}

}
