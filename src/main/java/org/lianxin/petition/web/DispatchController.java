package org.lianxin.petition.web;

import java.util.Comparator;
import java.util.List;

import jakarta.validation.Valid;
import org.lianxin.petition.Act;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.HandlingUnitView;
import org.lianxin.petition.HandlingUnits;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
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

/** Sends a petition to a handling unit with a limit (要事限时办). */
@Controller
@RequestMapping("/desk/petitions/{number}/dispatch")
class DispatchController {

	private static final String VIEW = "petition/dispatch";

	private final DeskPage page;

	private final PetitionPages pages;

	private final HandlingService handlingService;

	/** The Guangdong measure's limit for handling and replying. */
	private static final int USUAL_DAYS = 30;

	private final HandlingUnits units;

	DispatchController(DeskPage page, PetitionPages pages, HandlingService handlingService, HandlingUnits units) {
		this.page = page;
		this.pages = pages;
		this.handlingService = handlingService;
		this.units = units;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.DISPATCH, VIEW,
				new DispatchForm(petition.seen(), petition.unitId(), USUAL_DAYS, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") DispatchForm form,
			BindingResult errors, Flash flash) {

		return this.page.submit(number, Act.DISPATCH, form.seen(), VIEW, errors, flash,
				() -> this.handlingService.dispatch(form.toCommand(number)));
	}

	/** Those that usually handle such matters come first. */
	@ModelAttribute("units")
	List<Option> units(@PathVariable PetitionNumber number) {
		PetitionKind kind = this.pages.detail(number).kind();
		return this.units.all()
			.stream()
			.filter((unit) -> !unit.disabled())
			.sorted(Comparator.comparing((HandlingUnitView unit) -> !unit.kinds().contains(kind)))
			.map((unit) -> new Option(unit.id().toString(), unit.name()))
			.toList();
	}

}
