package org.lianxin.representative.team.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.RequestFollowing;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.tenancy.County;
import org.lianxin.web.Caller;
import org.lianxin.web.CodeGuard;
import org.lianxin.web.CodeGuard.Verdict;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;
import org.lianxin.web.Throttle;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the number and the code of a receipt, and remembers that they were right. */
@Controller
@RequestMapping("/c/{county}/teams/track")
class TeamTrackController {

	private static final String FORM = "team-request/track";

	private final CodeGuard guard;

	private final RequestFollowing following;

	private final FollowedRequests followed;

	private final Throttle throttle;

	TeamTrackController(CodeGuard guard, RequestFollowing following, FollowedRequests followed, Throttle throttle) {
		this.guard = guard;
		this.following = following;
		this.followed = followed;
		this.throttle = throttle;
	}

	@GetMapping
	String ask(County county, @RequestParam(required = false) @Nullable String number, Model model) {
		model.addAttribute("form", new TeamTrackForm(number, null));
		return FORM;
	}

	@PostMapping
	ModelAndView open(County county, @Valid @ModelAttribute("form") TeamTrackForm form, BindingResult errors,
			HttpServletRequest request) {
		if (errors.hasErrors()) {
			return Rejected.form(FORM);
		}
		return switch (verdict(county, form, Caller.of(request))) {
			case RIGHT -> show(county, form.requestNumber().orElseThrow());
			case WRONG -> rejected(errors, "team.track.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
			case LOCKED -> rejected(errors, "team.track.locked", HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private Verdict verdict(County county, TeamTrackForm form, String caller) {
		if (!this.throttle.tryTake(RequestLimits.TRIES, county.slug(), caller)) {
			return Verdict.LOCKED;
		}
		return form.requestNumber()
			.map((number) -> this.guard.check(() -> this.following.isCodeOf(number, form.digits()), county.slug(),
					number.value(), caller))
			.orElse(Verdict.WRONG);
	}

	private ModelAndView show(County county, TeamRequestNumber number) {
		this.followed.add(number);
		return new ModelAndView("redirect:/c/" + county.slug() + "/teams/track/" + number);
	}

	private static ModelAndView rejected(BindingResult errors, String key, HttpStatus status) {
		errors.reject(key);
		return new ModelAndView(FORM, status);
	}

	/** Forgets everything on a phone that others use too. */
	@PostMapping("/leaving")
	String leave(County county, Flash flash) {
		this.followed.clear();
		flash.success("team.track.left");
		return "redirect:/c/" + county.slug() + "/teams/track";
	}

}
