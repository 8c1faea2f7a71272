package org.lianxin.petition.web;

import java.util.List;

import jakarta.validation.Valid;
import org.lianxin.petition.Act;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.ReceptionService;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a petition on (接待受理). */
@Controller
@RequestMapping("/desk/petitions/{number}/acceptance")
class AcceptanceController {

	private static final String VIEW = "petition/acceptance";

	private final DeskPage page;

	private final PetitionPages pages;

	private final ReceptionService receptionService;

	private final RepresentativeService representatives;

	AcceptanceController(DeskPage page, PetitionPages pages, ReceptionService receptionService,
			RepresentativeService representatives) {
		this.page = page;
		this.pages = pages;
		this.receptionService = receptionService;
		this.representatives = representatives;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.ACCEPT, VIEW,
				new AcceptanceForm(petition.seen(), petition.firstReceiverId(), null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") AcceptanceForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.ACCEPT, form.seen(), VIEW, errors, flash,
				() -> this.receptionService.accept(form.toCommand(number)));
	}

	@ModelAttribute("receivers")
	List<Option> receivers(@PathVariable PetitionNumber number) {
		return this.representatives.inStudio(this.pages.detail(number).studioId())
			.stream()
			.map((representative) -> new Option(representative.id().toString(), representative.name()))
			.toList();
	}

}
