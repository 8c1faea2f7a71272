package org.lianxin.petition.web;

import jakarta.validation.Valid;
import org.lianxin.petition.HandlingService;
import org.lianxin.petition.IdentityService;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.Remark;
import org.lianxin.petition.RemarkService;
import org.lianxin.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The acts that ask for words only: urging, notes, instruction asked and given,
 * objection, opening an identity.
 */
@Controller
@RequestMapping("/desk/petitions/{number}/{noun:urge|note|instruction-request|instruction|objection|identity-grant}")
class RemarkController {

	private static final String VIEW = "petition/remark";

	private final DeskPage page;

	private final PetitionPages pages;

	private final RemarkService remarks;

	private final HandlingService handling;

	private final IdentityService identities;

	RemarkController(DeskPage page, PetitionPages pages, RemarkService remarks, HandlingService handling,
			IdentityService identities) {
		this.page = page;
		this.pages = pages;
		this.remarks = remarks;
		this.handling = handling;
		this.identities = identities;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, @PathVariable String noun, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, RemarkKind.of(noun).act(), VIEW, new RemarkForm(petition.seen(), null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @PathVariable String noun,
			@Valid @ModelAttribute("form") RemarkForm form, BindingResult errors, Flash flash) {
		RemarkKind kind = RemarkKind.of(noun);
		return this.page.submit(number, kind.act(), form.seen(), VIEW, errors, flash,
				() -> carryOut(kind, form.toCommand(number)));
	}

	private void carryOut(RemarkKind kind, Remark remark) {
		switch (kind) {
			case URGE -> this.remarks.urge(remark);
			case NOTE -> this.remarks.note(remark);
			case QUESTION -> this.handling.askInstruction(remark);
			case INSTRUCTION -> this.handling.instruct(remark);
			case OBJECTION -> this.handling.object(remark);
			case IDENTITY_GRANT -> this.identities.grant(remark);
		}
	}

}
