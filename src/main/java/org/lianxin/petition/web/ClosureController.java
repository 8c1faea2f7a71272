package org.lianxin.petition.web;

import jakarta.validation.Valid;
import org.lianxin.petition.Act;
import org.lianxin.petition.FeedbackService;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Closes the file (归档). */
@Controller
@RequestMapping("/desk/petitions/{number}/closure")
class ClosureController {

	private static final String VIEW = "petition/closure";

	private final DeskPage page;

	private final PetitionPages pages;

	private final FeedbackService feedbackService;

	ClosureController(DeskPage page, PetitionPages pages, FeedbackService feedbackService) {
		this.page = page;
		this.pages = pages;
		this.feedbackService = feedbackService;

	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.ARCHIVE, VIEW, new ClosureForm(petition.seen(), null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") ClosureForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.ARCHIVE, form.seen(), VIEW, errors, flash,
				() -> this.feedbackService.archive(form.toCommand(number)));
	}

}
