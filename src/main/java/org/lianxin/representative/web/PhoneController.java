package org.lianxin.representative.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.PhoneBook;
import org.lianxin.representative.RepresentativeDirectory;
import org.lianxin.web.Line;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a representative's phone, once a purpose is given; each look is recorded. */
@Controller
@RequestMapping("/desk/representatives/{code}/phone")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class PhoneController {

	private static final String VIEW = "representative/phone";

	private final RepresentativeDirectory directory;

	private final PhoneBook phones;

	PhoneController(RepresentativeDirectory directory, PhoneBook phones) {
		this.directory = directory;
		this.phones = phones;
	}

	@GetMapping
	String form(@PathVariable String code, Model model) {
		model.addAttribute("record", this.directory.record(code));
		model.addAttribute("form", new PurposeForm(null));
		return VIEW;
	}

	/**
	 * Answers with the page itself: what it shows must not lie behind an address that can
	 * be opened again.
	 */
	@PostMapping
	ModelAndView reveal(@PathVariable String code, @Valid @ModelAttribute("form") PurposeForm form,
			BindingResult errors, Model model) {
		model.addAttribute("record", this.directory.record(code));
		if (errors.hasErrors()) {
			return Rejected.form(VIEW);
		}
		return new ModelAndView(VIEW).addObject("phone", this.phones.reveal(code, form.purpose()));
	}

	/** Why somebody wants to look. */
	record PurposeForm(
			@NotBlank(message = "{representative.phone.purpose.missing}") @Line(max = 200) @Nullable String purpose) {
	}

}
