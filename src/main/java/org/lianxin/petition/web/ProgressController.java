package org.lianxin.petition.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.attachment.AttachmentView;
import org.lianxin.petition.Act;
import org.lianxin.petition.HandlingService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells how the handling goes. */
@Controller
@RequestMapping("/desk/petitions/{number}/progress")
class ProgressController {

	private static final String VIEW = "petition/progress";

	private final DeskPage page;

	private final PetitionPages pages;

	private final HandlingService handlingService;

	private final PhotoDrafts photos;

	ProgressController(DeskPage page, PetitionPages pages, HandlingService handlingService, PhotoDrafts photos) {
		this.page = page;
		this.pages = pages;
		this.handlingService = handlingService;
		this.photos = photos;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.PROGRESS, VIEW,
				new ReportForm(petition.seen(), UUID.randomUUID(), null, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") ReportForm form,
			BindingResult errors, Flash flash) {
		this.photos.keep(form.submissionId(), form.photos(), errors, SignedIn.required().getUsername());
		return this.page.submit(number, Act.PROGRESS, form.seen(), VIEW, errors, flash,
				() -> this.handlingService.report(form.toProgress(number)));
	}

	@ModelAttribute("drafts")
	List<AttachmentView> drafts(@RequestParam(required = false) @Nullable UUID submissionId) {
		return (submissionId != null) ? this.photos.of(submissionId) : List.of();
	}

}
