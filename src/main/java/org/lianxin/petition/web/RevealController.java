package org.lianxin.petition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.IdentityService;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows who brought a petition, once a purpose is given; each look is recorded. */
@Controller
@RequestMapping("/desk/petitions/{number}/identity")
class RevealController {

	private static final String VIEW = "petition/identity";

	private final PetitionPages pages;

	private final IdentityService identities;

	RevealController(PetitionPages pages, IdentityService identities) {
		this.pages = pages;
		this.identities = identities;
	}

	@GetMapping
	String form(@PathVariable PetitionNumber number, Model model) {
		model.addAttribute("petition", this.pages.detail(number));
		model.addAttribute("form", new RevealForm(null));
		return VIEW;
	}

	/**
	 * Answers with the page itself: what it shows must not lie behind an address that can
	 * be opened again.
	 */
	@PostMapping
	ModelAndView reveal(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") RevealForm form,
			BindingResult errors, Model model) {
		model.addAttribute("petition", this.pages.detail(number));
		if (errors.hasErrors()) {
			return Rejected.form(VIEW);
		}
		return new ModelAndView(VIEW).addObject("contact", this.identities.reveal(number, form.purpose()));
	}

	/** Why somebody wants to look. */
	record RevealForm(@NotBlank(message = "{petition.identity.purpose.blank}") @Size(max = 200,
			message = "{petition.line.long}") @Nullable String purpose) {
	}

}
