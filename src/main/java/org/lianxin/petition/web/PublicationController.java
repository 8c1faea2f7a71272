package org.lianxin.petition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionDetail;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.petition.PetitionPages;
import org.lianxin.petition.PublishResult;
import org.lianxin.petition.PublishedResults;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
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

/**
 * Publishes what came of a matter, in words the studio has checked for names, and takes
 * it down again.
 */
@Controller
@RequestMapping("/desk/petitions/{number}/publication")
class PublicationController {

	private static final String VIEW = "petition/publication";

	private final PetitionPages pages;

	private final PublishedResults results;

	PublicationController(PetitionPages pages, PublishedResults results) {
		this.pages = pages;
		this.results = results;
	}

	@GetMapping
	String form(@PathVariable PetitionNumber number, Model model) {
		PetitionDetail petition = this.pages.detail(number);
		model.addAttribute("petition", petition);
		model.addAttribute("form", new PublicationForm(petition.title(), petition.words(), petition.lastReply()));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") PublicationForm form,
			BindingResult errors, Model model, Flash flash) {
		if (!Attempts.attempt(errors, () -> this.results.publish(form.toCommand(number)))) {
			model.addAttribute("petition", this.pages.detail(number));
			return Rejected.form(VIEW);
		}
		flash.success("petition.publication.done");
		return new ModelAndView("redirect:" + DeskPage.address(number));
	}

	@GetMapping("/removal")
	String removal(@PathVariable PetitionNumber number, Model model) {
		model.addAttribute("petition", this.pages.detail(number));
		model.addAttribute("form", new RemarkForm(0, null));
		return "petition/removal";
	}

	@PostMapping("/removal")
	ModelAndView remove(@PathVariable PetitionNumber number, @Valid @ModelAttribute("form") RemarkForm form,
			BindingResult errors, Model model, Flash flash) {
		if (!Attempts.attempt(errors, () -> this.results.takeDown(number, form.words()))) {
			model.addAttribute("petition", this.pages.detail(number));
			return Rejected.form("petition/removal");
		}
		flash.success("petition.removal.done");
		return new ModelAndView("redirect:" + DeskPage.address(number));
	}

	/** What is to be published. */
	record PublicationForm(
			@NotBlank(message = "{petition.words.blank}") @Size(max = 40,
					message = "{petition.line.long}") @Nullable String title,
			@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
					message = "{petition.words.long}") @Nullable String words,
			@NotBlank(message = "{petition.words.blank}") @Size(max = 2000,
					message = "{petition.words.long}") @Nullable String reply) {

		PublishResult toCommand(PetitionNumber number) {
			return new PublishResult(number, this.title, this.words, this.reply);
		}

	}

}
