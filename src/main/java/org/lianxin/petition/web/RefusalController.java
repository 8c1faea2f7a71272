package org.lianxin.petition.web;

import jakarta.validation.Valid;
import org.lianxin.petition.Act;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.ReceptionService;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Does not take a petition on, with the reason and where to go. */
@Controller
@RequestMapping("/desk/petitions/{number}/refusal")
class RefusalController {

	private static final String VIEW = "petition/refusal";

	private final DeskPage page;

	private final PetitionPages pages;

	private final ReceptionService receptionService;

	RefusalController(DeskPage page, PetitionPages pages, ReceptionService receptionService) {
		this.page = page;
		this.pages = pages;
		this.receptionService = receptionService;

	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.REFUSE, VIEW, new RefusalForm(petition.seen(), null, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") RefusalForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.REFUSE, form.seen(), VIEW, errors, flash,
				() -> this.receptionService.refuse(form.toCommand(number)));
	}

}
