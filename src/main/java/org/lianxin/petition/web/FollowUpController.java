package org.lianxin.petition.web;

import java.util.List;

import jakarta.validation.Valid;
import org.lianxin.petition.Act;
import org.lianxin.petition.FeedbackService;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Records a follow-up visit (回访). */
@Controller
@RequestMapping("/desk/petitions/{number}/follow-up")
class FollowUpController {

	private static final String VIEW = "petition/follow-up";

	private final DeskPage page;

	private final PetitionPages pages;

	private final FeedbackService feedbackService;

	private final Options options;

	FollowUpController(DeskPage page, PetitionPages pages, FeedbackService feedbackService, Options options) {
		this.page = page;
		this.pages = pages;
		this.feedbackService = feedbackService;
		this.options = options;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.FOLLOW_UP, VIEW, new FollowUpForm(petition.seen(), null, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") FollowUpForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.FOLLOW_UP, form.seen(), VIEW, errors, flash,
				() -> this.feedbackService.followUp(form.toCommand(number)));
	}

	@ModelAttribute("heard")
	List<Option> heard() {
		return this.options.of(Heard::key, Heard.values());
	}

}
