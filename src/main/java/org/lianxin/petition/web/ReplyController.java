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
import org.lianxin.petition.ReplyService;
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

/** Gives the resident the answer (回复). */
@Controller
@RequestMapping("/desk/petitions/{number}/reply")
class ReplyController {

	private static final String VIEW = "petition/reply";

	private final DeskPage page;

	private final PetitionPages pages;

	private final ReplyService replyService;

	private final PhotoDrafts photos;

	private final Options options;

	ReplyController(DeskPage page, PetitionPages pages, ReplyService replyService, PhotoDrafts photos,
			Options options) {
		this.page = page;
		this.pages = pages;
		this.replyService = replyService;
		this.photos = photos;
		this.options = options;
	}

	@GetMapping
	ModelAndView form(@PathVariable PetitionNumber number, Flash flash) {
		PetitionDetail petition = this.pages.detail(number);
		return this.page.form(petition, Act.REPLY, VIEW,
				new ReplyForm(petition.seen(), UUID.randomUUID(), null, null, null), flash);
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") ReplyForm form,
			BindingResult errors, Flash flash) {
		this.photos.keep(form.submissionId(), form.photos(), errors, SignedIn.required().getUsername());
		return this.page.submit(number, Act.REPLY, form.seen(), VIEW, errors, flash,
				() -> this.replyService.reply(form.toCommand(number)));
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
