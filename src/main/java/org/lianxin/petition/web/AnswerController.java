package org.lianxin.petition.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.SignedIn;
import org.lianxin.attachment.AttachmentView;
import org.lianxin.petition.Act;
import org.lianxin.petition.Outcome;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.ReceptionService;
import org.lianxin.representative.RepresentativeService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Settles a small matter on the spot (小事当场办). */
@Controller
@RequestMapping("/desk/petitions/{number}/answer")
class AnswerController {

	private static final String VIEW = "petition/answer";

	private final DeskPage page;

	private final PetitionPages pages;

	private final ReceptionService receptionService;

	private final RepresentativeService representatives;

	private final PhotoDrafts photos;

	private final Options options;

	AnswerController(DeskPage page, PetitionPages pages, ReceptionService receptionService,
			RepresentativeService representatives, PhotoDrafts photos, Options options) {
		this.page = page;
		this.pages = pages;
		this.receptionService = receptionService;
		this.representatives = representatives;
		this.photos = photos;
		this.options = options;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.ANSWER, VIEW,
				new AnswerForm(petition.seen(), UUID.randomUUID(), petition.firstReceiverId(), null, null, null),
				flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") AnswerForm form,
			BindingResult errors, Flash flash) {
		this.photos.keep(form.submissionId(), form.photos(), errors, SignedIn.required().getUsername());
		return this.page.submit(number, Act.ANSWER, form.seen(), VIEW, errors, flash,
				() -> this.receptionService.answer(form.toCommand(number)));
	}

	@ModelAttribute("receivers")
	List<Option> receivers(@PathVariable PetitionNumber number) {
		return this.representatives.inStudio(this.pages.detail(number).studioId())
			.stream()
			.map((representative) -> new Option(representative.id().toString(), representative.name()))
			.toList();
	}

	@ModelAttribute("outcomes")
	List<Option> outcomes() {
		return this.options.of(Outcome::key, Outcome.SOLVED, Outcome.EXPLAINED);
	}

	@ModelAttribute("drafts")
	List<AttachmentView> drafts(@RequestParam(required = false) @Nullable UUID submissionId) {
		return (submissionId != null) ? this.photos.of(submissionId) : List.of();
	}

}
