package org.lianxin.representative.team.web;

import jakarta.validation.Valid;
import org.lianxin.representative.team.RequestAct;
import org.lianxin.representative.team.RequestDesk;
import org.lianxin.representative.team.RequestDetail;
import org.lianxin.representative.team.TeamRating;
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

/** Says for the studio that asked whether it helped. */
@Controller
@RequestMapping("/desk/team-requests/{number}/rating")
class RequestRatingController {

	private static final String VIEW = "team-request/rating";

	private final RequestActPage page;

	private final RequestDesk desk;

	RequestRatingController(RequestActPage page, RequestDesk desk) {
		this.page = page;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView form(@PathVariable TeamRequestNumber number, Flash flash) {
		RequestDetail asked = this.page.detail(number);
		return this.page.form(asked, RequestAct.RATE, VIEW, new HelpForm(null, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable TeamRequestNumber number, @Valid @ModelAttribute("form") HelpForm form,
			BindingResult errors, Flash flash) {
		return this.page.submit(number, RequestAct.RATE, VIEW, errors, flash,
				() -> this.desk.rate(form.toCommand(number)));
	}

	@ModelAttribute("ratings")
	TeamRating[] ratings() {
		return TeamRating.values();
	}

}
