package org.lianxin.petition.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.petition.FollowingPages;
import org.lianxin.petition.FollowingService;
import org.lianxin.petition.PetitionNumber;
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

/** Takes a word or photos that a resident adds while the matter is open. */
@Controller
@FollowedByCode
@RequestMapping("/c/{county}/track/{number}/words")
class TrackWordsController {

	private static final String FORM = "track/words";

	private final FollowingService following;

	private final FollowingPages pages;

	private final PhotoDrafts drafts;

	private final Throttle throttle;

	TrackWordsController(FollowingService following, FollowingPages pages, PhotoDrafts drafts, Throttle throttle) {
		this.following = following;
		this.pages = pages;
		this.drafts = drafts;
		this.throttle = throttle;
	}

	@GetMapping
	String begin(County county, @PathVariable PetitionNumber number, Model model) {
		WordsForm form = WordsForm.begun();
		model.addAttribute("form", form);
		fill(number, form, model);
		return FORM;
	}

	@PostMapping
	ModelAndView go(County county, @PathVariable PetitionNumber number, @ModelAttribute("form") WordsForm form,
			BindingResult errors, Model model, Flash flash, HttpServletRequest request) {
		String here = "redirect:/c/" + county.slug() + "/track/" + number;
		if (form.submission().isEmpty()) {
			return new ModelAndView(here + "/words");
		}
		UUID submission = form.submission().get();
		this.pages.followed(number);
		Optional.ofNullable(form.remove()).ifPresent((photo) -> this.drafts.discard(submission, photo));
		this.drafts.keep(submission, form.photos(), errors, county.slug(), Caller.of(request));
		if (form.isToBeSent()) {
			check(form, submission, errors);
		}
		if (form.isToBeSent() && send(county, number, form, submission, errors, request)) {
			flash.success("resident.words.done");
			return new ModelAndView(here);
		}
		fill(number, form, model);
		return errors.hasErrors() ? Rejected.form(FORM) : new ModelAndView(FORM);
	}

	private boolean send(County county, PetitionNumber number, WordsForm form, UUID submission, BindingResult errors,
			HttpServletRequest request) {
		if (!errors.hasErrors()) {
			this.throttle.take(Limits.FOLLOWING, county.slug(), Caller.of(request));
		}
		return Attempts.attempt(errors, () -> this.following.addWords(number, form.words(), submission));
	}

	private void check(WordsForm form, UUID submission, BindingResult errors) {
		if (MatterRules.isBlank(form.words()) && this.drafts.of(submission).isEmpty() && !errors.hasErrors()) {
			errors.rejectValue("words", "resident.words.empty");
		}
		MatterRules.checkLength("words", form.words(), MatterRules.MOST_WORDS, errors);
	}

	private void fill(PetitionNumber number, WordsForm form, Model model) {
		model.addAttribute("petition", this.pages.followed(number));
		model.addAttribute("drafts", form.submission().map(this.drafts::of).orElseThrow());
	}

}
