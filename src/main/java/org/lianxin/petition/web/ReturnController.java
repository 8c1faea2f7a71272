package org.lianxin.petition.web;

import jakarta.validation.Valid;
import org.lianxin.petition.Act;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.ReplyService;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Returns a result that does not answer the matter. */
@Controller
@RequestMapping("/desk/petitions/{number}/return")
class ReturnController {

	private static final String VIEW = "petition/return";

	private final DeskPage page;

	private final PetitionPages pages;

	private final ReplyService replyService;

	/** Jinan's limit for a simple matter: most of the work is done already. */
	private static final int USUAL_DAYS = 5;

	ReturnController(DeskPage page, PetitionPages pages, ReplyService replyService) {
		this.page = page;
		this.pages = pages;
		this.replyService = replyService;

	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.RETURN, VIEW, new ReturnForm(petition.seen(), null, USUAL_DAYS), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") ReturnForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.RETURN, form.seen(), VIEW, errors, flash,
				() -> this.replyService.sendBack(form.toCommand(number)));
	}

}
