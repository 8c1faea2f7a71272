package org.lianxin.roster.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.roster.DutyDesk;
import org.lianxin.roster.DutyAct;
import org.lianxin.roster.DutyDetail;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Letting a duty fall out. */
@Controller
@RequestMapping("/desk/duties/{id}/cancellation")
class DutyCancellationController {

	private static final String VIEW = "roster/cancellation";

	private final DutyActPage page;

	private final DutyDesk desk;

	DutyCancellationController(DutyActPage page, DutyDesk desk) {
		this.page = page;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView form(@PathVariable UUID id, Flash flash) {
		DutyDetail detail = this.page.detail(id);
		return this.page.form(detail, DutyAct.CANCEL, VIEW, ReasonForm.of(detail.duty().version()), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors,
			Flash flash) {
		return this.page.submit(this.page.detail(id), DutyAct.CANCEL, VIEW, errors, flash,
				() -> this.desk.cancel(form.toCommand(id)));
	}

}
