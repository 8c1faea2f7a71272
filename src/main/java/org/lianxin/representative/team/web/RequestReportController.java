package org.lianxin.representative.team.web;

import jakarta.validation.Valid;
import org.lianxin.representative.team.RequestAct;
import org.lianxin.representative.team.RequestDesk;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Reports what the team did. */
@Controller
@RequestMapping("/desk/team-requests/{number}/report")
class RequestReportController {

	private static final String VIEW = "team-request/report";

	private final RequestActPage page;

	private final RequestDesk desk;

	RequestReportController(RequestActPage page, RequestDesk desk) {
		this.page = page;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView form(@PathVariable TeamRequestNumber number, Flash flash) {
		RequestDetail asked = this.page.detail(number);
		return this.page.form(asked, RequestAct.FINISH, VIEW, DoneForm.of(asked), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable TeamRequestNumber number, @Valid @ModelAttribute("form") DoneForm form,
			BindingResult errors, Flash flash) {
		return this.page.submit(number, RequestAct.FINISH, VIEW, errors, flash,
				() -> this.desk.finish(form.toCommand(number)));
	}

}
