package org.lianxin.petition.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.PetitionNumber;
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

/**
 * Asks for the number and the code of a receipt, and remembers that they were right. The
 * number of a request for a service team leads to where those are followed.
 */
@Controller
@RequestMapping("/c/{county}/track")
class TrackController {

	private static final String FORM = "track/form";

	private final CodeGuard guard;

	private final FollowingService following;

	private final Followed followed;

	private final Throttle throttle;

	TrackController(CodeGuard guard, FollowingService following, Followed followed, Throttle throttle) {
		this.guard = guard;
		this.following = following;
		this.followed = followed;
		this.throttle = throttle;
	}

	@GetMapping
	String ask(County county, @RequestParam(required = false) @Nullable String number, Model model) {
		model.addAttribute("form", new TrackForm(number, null));
		return FORM;
	}

	@PostMapping
	ModelAndView open(County county, @Valid @ModelAttribute("form") TrackForm form, BindingResult errors,
			HttpServletRequest request) {
		Optional<TeamRequestNumber> team = Optional.ofNullable(form.number()).flatMap(TeamRequestNumber::parse);
		if (team.isPresent()) {
			return new ModelAndView("redirect:/c/" + county.slug() + "/teams/track?number=" + team.get());
		}
		if (errors.hasErrors()) {
			return Rejected.form(FORM);
		}
		Optional<PetitionNumber> number = form.petitionNumber();
		return switch (verdict(county, form, Caller.of(request))) {
			case RIGHT -> show(county, number.orElseThrow());
			case WRONG -> rejected(errors, "resident.track.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
			case LOCKED -> rejected(errors, "resident.track.locked", HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private Verdict verdict(County county, TrackForm form, String caller) {
		if (!this.throttle.tryTake(Limits.TRIES, county.slug(), caller)) {
			return Verdict.LOCKED;
		}
		return form.petitionNumber()
			.map((number) -> this.guard.check(() -> this.following.isCodeOf(number, form.digits()), county.slug(),
					number.value(), caller))
			.orElse(Verdict.WRONG);
	}

	private ModelAndView show(County county, PetitionNumber number) {
		this.followed.add(number);
		return new ModelAndView("redirect:/c/" + county.slug() + "/track/" + number);
	}

	private static ModelAndView rejected(BindingResult errors, String key, HttpStatus status) {
		errors.reject(key);
		ModelAndView page = new ModelAndView(FORM);
		page.setStatus(status);
		return page;
	}

	/** Forgets everything on a phone that others use too. */
	@PostMapping("/leaving")
	String leave(County county, Flash flash) {
		this.followed.clear();
		flash.success("resident.left");
		return "redirect:/c/" + county.slug() + "/track";
	}

}
