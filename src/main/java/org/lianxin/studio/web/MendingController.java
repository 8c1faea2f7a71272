package org.lianxin.studio.web;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.AssessmentService;
import org.lianxin.studio.Period;
import org.lianxin.studio.SpeakOfMending;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VerdictView;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
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

/** What becomes of an item that was not met: reported, then confirmed or returned. */
@Controller
@RequestMapping("/desk/studios/{slug}/assessments/{period}/findings/{item}")
class MendingController {

	private static final String VIEW = "studio/mending";

	private final StudioDesk desk;

	private final AssessmentService assessments;

	MendingController(StudioDesk desk, AssessmentService assessments) {
		this.desk = desk;
		this.assessments = assessments;
	}

	@GetMapping("/mending")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	String report(@PathVariable String slug, @PathVariable Period period, @PathVariable UUID item, Model model) {
		return form(this.desk.served(slug), period, item, "studio.mending.report", model);
	}

	@PostMapping("/mending")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
	ModelAndView report(@PathVariable String slug, @PathVariable Period period, @PathVariable UUID item,
			@Valid @ModelAttribute("form") MendingForm form, BindingResult errors, Model model, Flash flash) {
		StudioView studio = this.desk.served(slug);
		if (!Attempts.attempt(errors, Map.of("studio.mending.words.missing", "words"),
				() -> this.assessments.report(new SpeakOfMending(studio.id(), period, item, form.words())))) {
			return rejected(studio, period, item, "studio.mending.report", model);
		}
		flash.success("studio.mending.reported");
		return new ModelAndView(page(slug, period));
	}

	@PostMapping("/confirmation")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	String confirm(@PathVariable String slug, @PathVariable Period period, @PathVariable UUID item, Flash flash) {
		StudioView studio = this.desk.studio(slug);
		this.assessments.confirm(new SpeakOfMending(studio.id(), period, item, null));
		flash.success("studio.mending.confirmed");
		return page(slug, period);
	}

	@GetMapping("/return")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	String sendBack(@PathVariable String slug, @PathVariable Period period, @PathVariable UUID item, Model model) {
		return form(this.desk.studio(slug), period, item, "studio.mending.return", model);
	}

	@PostMapping("/return")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR')")
	ModelAndView sendBack(@PathVariable String slug, @PathVariable Period period, @PathVariable UUID item,
			@Valid @ModelAttribute("form") MendingForm form, BindingResult errors, Model model, Flash flash) {
		StudioView studio = this.desk.studio(slug);
		if (!Attempts.attempt(errors, Map.of("studio.mending.words.missing", "words"),
				() -> this.assessments.sendBack(new SpeakOfMending(studio.id(), period, item, form.words())))) {
			return rejected(studio, period, item, "studio.mending.return", model);
		}
		flash.success("studio.mending.returned");
		return new ModelAndView(page(slug, period));
	}

	private String form(StudioView studio, Period period, UUID item, String key, Model model) {
		model.addAttribute("form", new MendingForm(null));
		addContext(studio, period, item, key, model);
		return VIEW;
	}

	private ModelAndView rejected(StudioView studio, Period period, UUID item, String key, Model model) {
		addContext(studio, period, item, key, model);
		return Rejected.form(VIEW);
	}

	private void addContext(StudioView studio, Period period, UUID item, String key, Model model) {
		VerdictView finding = this.assessments.find(studio.id(), period, null)
			.stream()
			.flatMap((assessment) -> assessment.findings().stream())
			.filter((verdict) -> verdict.itemId().equals(item))
			.findFirst()
			.orElseThrow(() -> new NotFound("studio.mending.unknown"));
		model.addAttribute("studio", studio);
		model.addAttribute("period", period);
		model.addAttribute("finding", finding);
		model.addAttribute("key", key);
	}

	private static String page(String slug, Period period) {
		return "redirect:/desk/studios/" + slug + "/assessments/" + period;
	}

}
