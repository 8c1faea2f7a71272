package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.Histories;
import org.lianxin.representative.PlacementView;
import org.lianxin.shared.Paged;
import org.lianxin.web.Filters;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who sat in which studio on any day. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
class SeatsController {

	private final Histories histories;

	private final Clock clock;

	SeatsController(Histories histories, Clock clock) {
		this.histories = histories;
		this.clock = clock;
	}

	@GetMapping("/desk/seats")
	String list(@ModelAttribute("filter") SeatsForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		LocalDate on = form.onOr(LocalDate.now(this.clock));
		Paged<PlacementView> page = Filters.page(errors, response,
				() -> this.histories.seats(on, form.studio(), form.words(), form.after()));
		if (!errors.hasErrors()) {
			model.addAttribute("filter", form.on(on));
		}
		model.addAttribute("page", page);
		model.addAttribute("export", form.address(SeatsForm.PATH + "/export.xlsx", on, null));
		model.addAttribute("on", on);
		model.addAttribute("ownStudio", SignedIn.required().role() == Role.LIAISON);
		model.addAttribute("next", (page.next() != null) ? form.address(SeatsForm.PATH, on, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(SeatsForm.PATH, on, null) : null);
		return "representative/seats";
	}

}
