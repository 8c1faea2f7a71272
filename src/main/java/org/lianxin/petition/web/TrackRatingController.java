package org.lianxin.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.petition.FollowingPages;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.Rating;
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
 * Takes the rating, which can't be taken back: the three buttons lead to a page that asks
 * once more.
 */
@Controller
@FollowedByCode
@RequestMapping("/c/{county}/track/{number}/rating")
class TrackRatingController {

	private static final String FORM = "track/rating";

	private static final int MOST_WORDS = 500;

	private final FollowingService following;

	private final FollowingPages pages;

	private final Throttle throttle;

	TrackRatingController(FollowingService following, FollowingPages pages, Throttle throttle) {
		this.following = following;
		this.pages = pages;
		this.throttle = throttle;
	}

	@GetMapping
	String ask(County county, @PathVariable PetitionNumber number, @ModelAttribute("form") RatingForm form,
			BindingResult errors, Model model) {
		fill(number, model);
		return FORM;
	}

	@PostMapping
	ModelAndView rate(County county, @PathVariable PetitionNumber number, @ModelAttribute("form") RatingForm form,
			BindingResult errors, Model model, Flash flash, HttpServletRequest request) {
		fill(number, model);
		if (form.chosen().isEmpty()) {
			errors.rejectValue("rating", "resident.rating.empty");
		}
		MatterRules.checkLength("words", form.words(), MOST_WORDS, errors);
		this.throttle.take(Limits.FOLLOWING, county.slug(), Caller.of(request));
		if (!Attempts.attempt(errors, () -> this.following.rate(number, form.chosen().orElseThrow(), form.words()))) {
			return Rejected.form(FORM);
		}
		flash.success("resident.rating.done");
		return new ModelAndView("redirect:/c/" + county.slug() + "/track/" + number);
	}

	private void fill(PetitionNumber number, Model model) {
		model.addAttribute("petition", this.pages.followed(number));
		model.addAttribute("ratings", Rating.values());
	}

}
