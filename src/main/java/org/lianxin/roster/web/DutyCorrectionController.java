package org.lianxin.roster.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.roster.Attendance;
import org.lianxin.roster.DutyAct;
import org.lianxin.roster.DutyDetail;
import org.lianxin.roster.DutyState;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Putting right what was recorded wrongly of attendance. */
@Controller
@RequestMapping("/desk/duties/{id}/correction")
class DutyCorrectionController {

	private static final String VIEW = "roster/correction";

	private final DutyActPage page;

	private final Attendance attendance;

	private final Options options;

	DutyCorrectionController(DutyActPage page, Attendance attendance, Options options) {
		this.page = page;
		this.attendance = attendance;
		this.options = options;
	}

	@GetMapping
	ModelAndView form(@PathVariable UUID id, Flash flash) {
		DutyDetail detail = this.page.detail(id);
		return this.page.form(detail, DutyAct.CORRECT, VIEW, CorrectionForm.of(detail.duty().version()), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors,
			Flash flash) {
		return this.page.submit(this.page.detail(id), DutyAct.CORRECT, VIEW, errors, flash,
				() -> this.attendance.correct(form.toCommand(id)));
	}

	@ModelAttribute("states")
	List<Option> states() {
		return this.options.of((state) -> "roster.correction." + state.name(), DutyState.KEPT, DutyState.MISSED,
				DutyState.PLANNED);
	}

}
