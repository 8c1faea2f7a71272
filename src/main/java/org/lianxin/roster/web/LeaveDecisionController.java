package org.lianxin.roster.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.roster.LeaveDesk;
import org.lianxin.roster.LeavePages;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The decision on a leave. */
@Controller
@RequestMapping("/desk/leave/{id}/decision")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class LeaveDecisionController {

	private static final String VIEW = "roster/leave-decision";

	private static final Map<String, String> FIELDS = Map.of("roster.leave.answer.missing", "answer");

	private final LeaveDesk desk;

	private final LeavePages pages;

	private final Options options;

	LeaveDecisionController(LeaveDesk desk, LeavePages pages, Options options) {
		this.desk = desk;
		this.pages = pages;
		this.options = options;
	}

	@GetMapping
	ModelAndView form(@PathVariable UUID id) {
		ModelAndView page = page(id, HttpStatus.OK);
		return page.addObject("form", DecisionForm.of(this.pages.detail(id).leave().version()));
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors,
			Flash flash) {
		ModelAndView before = page(id, HttpStatus.UNPROCESSABLE_CONTENT);
		try {
			if (!Attempts.attempt(errors, FIELDS, () -> this.desk.decide(form.toCommand(id)))) {
				return before;
			}
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			return page(id, HttpStatus.CONFLICT).addObject("overtaken", true);
		}
		flash.success(
				(form.verdict() == DecisionForm.Verdict.APPROVE) ? "roster.leave.approved" : "roster.leave.refused");
		return new ModelAndView("redirect:/desk/leave/" + id);
	}

	private ModelAndView page(UUID id, HttpStatus status) {
		return new ModelAndView(VIEW, status).addObject("detail", this.pages.detail(id));
	}

	@ModelAttribute("verdicts")
	List<Option> verdicts() {
		return this.options.of(DecisionForm.Verdict::key, DecisionForm.Verdict.values());
	}

}
