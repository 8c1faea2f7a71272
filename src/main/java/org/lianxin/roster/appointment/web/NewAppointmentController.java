package org.lianxin.roster.appointment.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.Openings;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Asks a resident whom they want to meet, and shows when that is possible. */
@Controller
class NewAppointmentController {

	private final WishReader wishes;

	private final Openings openings;

	NewAppointmentController(WishReader wishes, Openings openings) {
		this.wishes = wishes;
		this.openings = openings;
	}

	@GetMapping("/c/{county}/appointments/new")
	String ask(County county, @ModelAttribute("form") WishForm form, BindingResult ignored,
			@ModelAttribute("paging") Paging paging, BindingResult unreadable, Model model) {
		Wish wish = this.wishes.of(form);
		if (wish.isEmpty()) {
			model.addAttribute("studios", this.wishes.studios());
			model.addAttribute("professions", this.wishes.professions());
			return "appointment/whom";
		}
		model.addAttribute("wish", wish);
		model.addAttribute("further", paging.after() != null);
		model.addAttribute("place", this.wishes.place(wish).orElse(null));
		model.addAttribute("offer", this.openings.of(wish.toWanted(), wish.studio(), wish.person(), paging.after()));
		return "appointment/when";
	}

	/** The duty after which a page begins. */
	record Paging(@Nullable UUID after) {
	}

}
