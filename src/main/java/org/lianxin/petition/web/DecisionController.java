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

/** Decides for the county after a second "not satisfied". */
@Controller
@RequestMapping("/desk/petitions/{number}/decision")
class DecisionController {

	private static final String VIEW = "petition/decision";

	private final DeskPage page;

	private final PetitionPages pages;

	private final FeedbackService feedbackService;

	private final Options options;

	DecisionController(DeskPage page, PetitionPages pages, FeedbackService feedbackService, Options options) {
		this.page = page;
		this.pages = pages;
		this.feedbackService = feedbackService;
		this.options = options;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.DECIDE, VIEW, new DecisionForm(petition.seen(), null, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") DecisionForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.DECIDE, form.seen(), VIEW, errors, flash,
				() -> this.feedbackService.decide(form.toCommand(number)));
	}

	@ModelAttribute("decisions")
	List<Option> decisions() {
		return List.of(this.options.option("true", "petition.decision.redo"),
				this.options.option("false", "petition.decision.close"));
	}

}
