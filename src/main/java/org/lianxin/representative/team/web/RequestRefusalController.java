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

/** Says that the team can't help, why, and where to go instead. */
@Controller
@RequestMapping("/desk/team-requests/{number}/refusal")
class RequestRefusalController {

	private static final String VIEW = "team-request/refusal";

	private final RequestActPage page;

	private final RequestDesk desk;

	RequestRefusalController(RequestActPage page, RequestDesk desk) {
		this.page = page;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView form(@PathVariable TeamRequestNumber number, Flash flash) {
		RequestDetail asked = this.page.detail(number);
		return this.page.form(asked, RequestAct.DECLINE, VIEW, DeclineForm.of(asked), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable TeamRequestNumber number, @Valid @ModelAttribute("form") DeclineForm form,
			BindingResult errors, Flash flash) {
		return this.page.submit(number, RequestAct.DECLINE, VIEW, errors, flash,
				() -> this.desk.decline(form.toCommand(number)));
	}

}
