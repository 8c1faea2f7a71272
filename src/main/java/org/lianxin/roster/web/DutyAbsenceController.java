package org.lianxin.roster.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.roster.Attendance;
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

/** Recording that whoever was to sit did not come. */
@Controller
@RequestMapping("/desk/duties/{id}/absence")
class DutyAbsenceController {

	private static final String VIEW = "roster/absence";

	private final DutyActPage page;

	private final Attendance attendance;

	DutyAbsenceController(DutyActPage page, Attendance attendance) {
		this.page = page;
		this.attendance = attendance;
	}

	@GetMapping
	ModelAndView form(@PathVariable UUID id, Flash flash) {
		DutyDetail detail = this.page.detail(id);
		return this.page.form(detail, DutyAct.MISS, VIEW, ReasonForm.of(detail.duty().version()), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors,
			Flash flash) {
		return this.page.submit(this.page.detail(id), DutyAct.MISS, VIEW, errors, flash,
				() -> this.attendance.miss(form.toCommand(id)));
	}

}
