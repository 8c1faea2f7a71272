package org.lianxin.representative.team.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.lianxin.representative.team.RequestFollowing;
import org.lianxin.representative.team.RequestPages;
import org.lianxin.representative.team.TeamRating;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.web.FollowedByCode;
import org.lianxin.web.Attempts;
import org.lianxin.web.Caller;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;
import org.lianxin.web.Throttle;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows residents how their request stands, lets them take it back, and asks afterwards
 * whether it helped.
 */
@Controller
@FollowedByCode
@RequestMapping("/c/{county}/teams/track/{number}")
class TeamTrackPageController {

	private static final String RATING = "team-request/track-rating";

	private final RequestPages pages;

	private final RequestFollowing following;

	private final Throttle throttle;

	TeamTrackPageController(RequestPages pages, RequestFollowing following, Throttle throttle) {
		this.pages = pages;
		this.following = following;
		this.throttle = throttle;
	}

	@GetMapping
	String show(County county, @PathVariable TeamRequestNumber number, Model model) {
		model.addAttribute("asked", this.pages.followed(number));
		return "team-request/page";
	}

	@GetMapping("/withdrawal")
	String askToWithdraw(County county, @PathVariable TeamRequestNumber number, Model model) {
		model.addAttribute("asked", this.pages.followed(number));
		return "team-request/track-withdrawal";
	}

	@PostMapping("/withdrawal")
	String withdraw(County county, @PathVariable TeamRequestNumber number, Flash flash, HttpServletRequest request) {
		this.throttle.take(RequestLimits.FOLLOWING, county.slug(), Caller.of(request));
		this.following.withdraw(number);
		flash.success("team.request.done.WITHDRAW", number);
		return address(county, number);
	}

	@GetMapping("/rating")
	String askToRate(County county, @PathVariable TeamRequestNumber number, @ModelAttribute("form") HelpForm form,
			BindingResult errors, Model model) {
		fill(number, model);
		return RATING;
	}

	@PostMapping("/rating")
	ModelAndView rate(County county, @PathVariable TeamRequestNumber number,
			@Valid @ModelAttribute("form") HelpForm form, BindingResult errors, Model model, Flash flash,
			HttpServletRequest request) {
		fill(number, model);
		this.throttle.take(RequestLimits.FOLLOWING, county.slug(), Caller.of(request));
		if (!Attempts.attempt(errors, TeamFields.OF_RULES, () -> this.following.rate(form.toCommand(number)))) {
			return Rejected.form(RATING);
		}
		flash.success("team.request.done.RATE", number);
		return new ModelAndView(address(county, number));
	}

	private void fill(TeamRequestNumber number, Model model) {
		model.addAttribute("asked", this.pages.followed(number));
		model.addAttribute("ratings", TeamRating.values());
	}

	private static String address(County county, TeamRequestNumber number) {
		return "redirect:/c/" + county.slug() + "/teams/track/" + number;
	}

}
