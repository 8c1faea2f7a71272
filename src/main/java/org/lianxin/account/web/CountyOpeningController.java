package org.lianxin.account.web;

import jakarta.validation.Valid;
import org.lianxin.account.CountyOpening;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.Division;
import org.lianxin.tenancy.Divisions;
import org.lianxin.web.Attempts;
import org.lianxin.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening the county of one division. */
@Controller
class CountyOpeningController {

	private final CountyOpening opening;

	private final Divisions divisions;

	CountyOpeningController(CountyOpening opening, Divisions divisions) {
		this.opening = opening;
		this.divisions = divisions;
	}

	@GetMapping("/admin/counties/new/{code}")
	ModelAndView form(@PathVariable int code, Model model) {
		model.addAttribute("division", division(code));
		return new ModelAndView("account/county", "form", OpenCountyForm.empty());
	}

	@PostMapping("/admin/counties/new/{code}")
	ModelAndView create(@PathVariable int code, @Valid @ModelAttribute("form") OpenCountyForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Division division = division(code);
		if (!Attempts.attempt(errors, OpenCountyForm.FIELDS,
				() -> Issued.carry(this.opening.open(form.toCommand(code)), redirect))) {
			model.addAttribute("division", division);
			return Rejected.form("account/county");
		}
		redirect.addFlashAttribute("countySlug", form.slug());
		return new ModelAndView("redirect:/admin/counties/issued");
	}

	@GetMapping("/admin/counties/issued")
	String issued(Model model) {
		return Issued.page(model, "/c/" + model.getAttribute("countySlug") + "/login", "/admin/counties");
	}

	private Division division(int code) {
		return this.divisions.find(code)
			.orElseThrow(() -> new NotFound("tenancy.division.unknown", String.valueOf(code)));
	}

}
