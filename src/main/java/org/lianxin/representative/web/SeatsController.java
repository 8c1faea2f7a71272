package org.lianxin.representative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.representative.Histories;
import org.lianxin.representative.PlacementView;
import org.lianxin.shared.Paged;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

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
	String list(@ModelAttribute("filter") SeatsForm form, BindingResult errors, Model model) {
		LocalDate on = (form.on() != null) ? form.on() : LocalDate.now(this.clock);
		Paged<PlacementView> page = this.histories.seats(on, form.studio(), form.words(), form.after());
		model.addAttribute("page", page);
		model.addAttribute("on", on);
		model.addAttribute("ownStudio", SignedIn.required().role() == Role.LIAISON);
		model.addAttribute("next", (page.next() != null) ? form.address(on, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(on, null) : null);
		return "representative/seats";
	}

	/** The day, and whom of those who sat somewhere. */
	record SeatsForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on, @Nullable UUID studio,
			@Nullable String words, @Nullable String after) {

		String address(LocalDate day, @Nullable String cursor) {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk/seats").queryParam("on", day);
			if (this.studio != null) {
				address.queryParam("studio", this.studio);
			}
			if (this.words != null) {
				address.queryParam("words", this.words);
			}
			if (cursor != null) {
				address.queryParam("after", cursor);
			}
			return address.encode().build().toUriString();
		}

	}

}
