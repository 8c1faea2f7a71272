package org.lianxin.petition.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.lianxin.petition.Act;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.ReceptionService;
import org.lianxin.studio.StudioService;
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

/** Hands a petition to the studio it belongs to. */
@Controller
@RequestMapping("/desk/petitions/{number}/transfer")
class TransferController {

	private static final String VIEW = "petition/transfer";

	private final DeskPage page;

	private final PetitionPages pages;

	private final ReceptionService receptionService;

	private final StudioService studios;

	TransferController(DeskPage page, PetitionPages pages, ReceptionService receptionService, StudioService studios) {
		this.page = page;
		this.pages = pages;
		this.receptionService = receptionService;
		this.studios = studios;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.HAND_OVER, VIEW, new TransferForm(petition.seen(), null, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") TransferForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.HAND_OVER, form.seen(), VIEW, errors, flash,
				() -> this.receptionService.handOver(form.toCommand(number)));
	}

	@ModelAttribute("studios")
	List<Option> studios(@PathVariable PetitionNumber number) {
		UUID present = this.pages.detail(number).studioId();
		return this.studios.receiving()
			.stream()
			.filter((studio) -> !studio.id().equals(present))
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList();
	}

}
