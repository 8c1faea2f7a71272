package org.lianxin.studio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lianxin.shared.Paged;
import org.lianxin.studio.AssessmentRow;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.Period;
import org.lianxin.studio.StudioKind;
import org.lianxin.web.Filters;
import org.lianxin.web.Options;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How the studios of the county stand in a period, and which fall short. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
class AssessmentsController {

	private final AssessmentService assessments;

	private final Options options;

	private final PeriodOptions periods;

	private final Clock clock;

	AssessmentsController(AssessmentService assessments, Options options, PeriodOptions periods, Clock clock) {
		this.assessments = assessments;
		this.options = options;
		this.periods = periods;
		this.clock = clock;
	}

	@GetMapping("/desk/assessments")
	String list(@Valid @ModelAttribute("filter") AssessmentListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		LocalDate today = LocalDate.now(this.clock);
		Period period = form.periodOr(Period.quarterOf(today));
		List<AssessmentRow> all = this.assessments.in(period, false);
		Paged<AssessmentRow> found = Filters.page(errors, response,
				() -> new Paged<>(all.stream().filter(form::takes).toList(), null));
		if (!errors.hasErrors()) {
			model.addAttribute("filter", form.of(period));
		}
		model.addAttribute("export", form.export(period));
		model.addAttribute("period", period);
		model.addAttribute("periods", this.periods.around(period));
		model.addAttribute("kinds", this.options.of(StudioKind::key, StudioKind.values()));
		model.addAttribute("figures", AssessmentFigures.of(all, today));
		model.addAttribute("rows", found.rows());
		model.addAttribute("today", today);
		return "studio/assessments";
	}

}
