package org.lianxin.roster.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.PinDuty;
import org.lianxin.roster.RosterDrafts;
import org.lianxin.roster.RosterDutyDetail;
import org.lianxin.roster.RosterFilter;
import org.lianxin.roster.RosterReview;
import org.lianxin.roster.RosterView;
import org.lianxin.roster.solver.RosterRule;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Attempts;
import org.lianxin.web.Filters;
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

/** The duties of a draft, one by one. */
@Controller
@RequestMapping("/desk/rosters/{id}/duties")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
class DraftDutyController {

	private static final String VIEW = "roster/draft/duty";

	private final RosterDrafts drafts;

	private final RosterReview review;

	private final StudioService studios;

	private final Options options;

	DraftDutyController(RosterDrafts drafts, RosterReview review, StudioService studios, Options options) {
		this.drafts = drafts;
		this.review = review;
		this.studios = studios;
		this.options = options;
	}

	@GetMapping
	String list(@PathVariable UUID id, @ModelAttribute("filter") DraftDutyListForm form, BindingResult errors,
			Model model, HttpServletResponse response) {
		RosterView roster = this.drafts.roster(id);
		UUID representative = form.representative();
		model.addAttribute("roster", roster);
		model.addAttribute("filter", form.toFilter());
		model.addAttribute("mayExport", SignedIn.required().role() == Role.ADMINISTRATOR);
		model.addAttribute("page", Filters.page(errors, response, () -> this.review.list(roster, form.toFilter())));
		model.addAttribute("unreadable", Filters.isUnreadable(errors));
		model.addAttribute("whose",
				(representative != null) ? this.review.name(roster, representative).orElse(null) : null);
		model.addAttribute("studios",
				this.studios.all().stream().map((one) -> new Option(one.id().toString(), one.name())).toList());
		model.addAttribute("shows", this.options.of(RosterFilter.Show::key, RosterFilter.Show.values()));
		return "roster/draft/duties";
	}

	@GetMapping("/{duty}")
	String show(@PathVariable UUID id, @PathVariable UUID duty, Model model) {
		RosterView roster = this.drafts.roster(id);
		RosterDutyDetail detail = fill(roster, duty, model);
		model.addAttribute("form", new DraftDutyForm(roster.version(), detail.duty().representativeId()));
		return VIEW;
	}

	private RosterDutyDetail fill(RosterView roster, UUID duty, Model model) {
		RosterDutyDetail detail = this.review.duty(roster, duty);
		model.addAttribute("roster", roster);
		model.addAttribute("detail", detail);
		model.addAttribute("people", people(detail));
		return detail;
	}

	private static List<Option> people(RosterDutyDetail detail) {
		List<Option> people = new ArrayList<>();
		if (detail.duty().representativeId() != null) {
			people.add(new Option(detail.duty().representativeId().toString(),
					detail.duty().name() + " " + detail.duty().code() + " · " + detail.load()));
		}
		detail.options()
			.forEach((option) -> people
				.add(new Option(option.id().toString(), option.name() + " " + option.code() + " · " + option.load())));
		return people;
	}

	@PostMapping("/{duty}")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@PathVariable UUID id, @PathVariable UUID duty, @ModelAttribute("form") DraftDutyForm form,
			BindingResult errors, Model model, Flash flash) {
		try {
			if (!Attempts.attempt(errors, refusals(), () -> this.review.move(form.toCommand(id, duty)))) {
				keep(this.drafts.roster(id), duty, form, errors, model);
				return Rejected.form(VIEW);
			}
		}
		catch (Conflict overtaken) {
			keep(this.drafts.roster(id), duty, form, errors, model);
			return new ModelAndView(VIEW, HttpStatus.CONFLICT).addObject("overtaken", overtaken.key());
		}
		flash.success((form.representativeId() != null) ? "roster.draft.moved" : "roster.draft.vacated");
		return new ModelAndView("redirect:/desk/rosters/" + id + "/duties/" + duty);
	}

	/** Keeps whoever was chosen, with what stands against them. */
	private void keep(RosterView roster, UUID duty, DraftDutyForm form, BindingResult errors, Model model) {
		List<Option> people = people(fill(roster, duty, model));
		UUID chosen = form.representativeId();
		if (chosen == null || people.stream().anyMatch((option) -> option.value().equals(chosen.toString()))) {
			return;
		}
		this.review.choice(roster, duty, chosen).ifPresent((choice) -> {
			people.add(this.options.option(chosen.toString(), "roster.draft.chosen", choice.name(), choice.code(),
					choice.load()));
			model.addAttribute("people", people);
			choice.against()
				.stream()
				.filter((key) -> errors.getFieldErrors().stream().noneMatch((error) -> key.equals(error.getCode())))
				.forEach((key) -> errors.rejectValue("representativeId", key));
		});
	}

	private static Map<String, String> refusals() {
		Map<String, String> fields = new HashMap<>();
		fields.put("roster.draft.person.missing", "representativeId");
		Arrays.stream(RosterRule.values())
			.filter(RosterRule::isHard)
			.forEach((rule) -> fields.put(rule.key() + ".refusal", "representativeId"));
		return fields;
	}

	@PostMapping("/{duty}/pin")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String pin(@PathVariable UUID id, @PathVariable UUID duty, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "false") boolean pinned, Flash flash) {
		this.review.pin(new PinDuty(id, version, duty, pinned));
		flash.success(pinned ? "roster.draft.pinned.done" : "roster.draft.unpinned.done");
		return "redirect:/desk/rosters/" + id + "/duties/" + duty;
	}

}
