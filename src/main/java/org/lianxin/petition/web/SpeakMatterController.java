package org.lianxin.petition.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.PetitionIntake;
import org.lianxin.tenancy.County;
import org.lianxin.web.Attempts;
import org.lianxin.web.Caller;
import org.lianxin.web.Rejected;
import org.lianxin.web.Throttle;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The resident's form, the page to check it, and its sending, all at one address: what is
 * typed travels with the form and needs no session.
 */
@Controller
@RequestMapping("/c/{county}/speak/matter")
class SpeakMatterController {

	private static final String FORM = "speak/matter";

	private final Addressees addressees;

	private final MatterRules rules;

	private final MatterPages pages;

	private final PhotoDrafts drafts;

	private final PetitionIntake intake;

	private final Submitted submitted;

	private final Throttle throttle;

	SpeakMatterController(Addressees addressees, MatterRules rules, MatterPages pages, PhotoDrafts drafts,
			PetitionIntake intake, Submitted submitted, Throttle throttle) {
		this.addressees = addressees;
		this.rules = rules;
		this.pages = pages;
		this.drafts = drafts;
		this.intake = intake;
		this.submitted = submitted;
		this.throttle = throttle;
	}

	@GetMapping
	String begin(County county, MatterForm parameters, Model model) {
		MatterForm form = parameters.begun();
		model.addAttribute("form", form);
		this.pages.fill(model, form, addressed(form));
		return FORM;
	}

	@PostMapping
	ModelAndView go(County county, @ModelAttribute("form") MatterForm form, BindingResult errors,
			@RequestParam(defaultValue = "check") String go, @RequestParam(required = false) @Nullable UUID remove,
			Model model, HttpServletRequest request) {
		if (!form.isBegun()) {
			return new ModelAndView("redirect:/c/" + county.slug() + "/speak");
		}
		Addressed addressed = addressed(form);
		if (remove != null) {
			this.drafts.discard(form.submission(), remove);
		}
		this.drafts.keep(form.submission(), form.photos(), errors, county.slug(), Caller.of(request));
		boolean further = remove == null && (go.equals("check") || go.equals("send"));
		if (further) {
			this.rules.check(form, addressed, errors);
		}
		if (!errors.hasErrors() && further) {
			return go.equals("send") ? send(county, form, addressed, errors, model, request)
					: page("speak/check", model, form, addressed);
		}
		this.pages.fill(model, form, addressed);
		return errors.hasErrors() ? Rejected.form(FORM) : new ModelAndView(FORM);
	}

	private ModelAndView send(County county, MatterForm form, Addressed addressed, BindingResult errors, Model model,
			HttpServletRequest request) {
		if (!this.throttle.tryTake(Limits.SUBMISSIONS, county.slug(), Caller.of(request))) {
			errors.reject("resident.often");
			ModelAndView page = page(FORM, model, form, addressed);
			page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
			return page;
		}
		if (!Attempts.attempt(errors, () -> this.intake.submit(form.toCommand(addressed)))) {
			this.pages.fill(model, form, addressed);
			return Rejected.form(FORM);
		}
		this.submitted.remember(form.submission());
		return new ModelAndView("redirect:/c/" + county.slug() + "/receipt");
	}

	private ModelAndView page(String view, Model model, MatterForm form, Addressed addressed) {
		this.pages.fill(model, form, addressed);
		return new ModelAndView(view);
	}

	private Addressed addressed(MatterForm form) {
		return this.addressees.find(form.studio(), form.rep(), form.event());
	}

}
