package org.lianxin.roster.appointment.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.AppointmentIntake;
import org.lianxin.roster.appointment.Openings;
import org.lianxin.roster.appointment.Slot;
import org.lianxin.shared.Conflict;
import org.lianxin.tenancy.County;
import org.lianxin.web.Attempts;
import org.lianxin.web.Caller;
import org.lianxin.web.Flash;
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
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks what it is about, then who asks, and sends it: what is typed travels with the form
 * and needs no session.
 */
@Controller
@RequestMapping("/c/{county}/appointments/matter")
class MatterController {

	private static final String SUBJECT = "appointment/subject";

	private static final String BOOKER = "appointment/booker";

	private final WishReader wishes;

	private final Openings openings;

	private final AppointmentIntake intake;

	private final FollowedAppointments followed;

	private final Throttle throttle;

	MatterController(WishReader wishes, Openings openings, AppointmentIntake intake, FollowedAppointments followed,
			Throttle throttle) {
		this.wishes = wishes;
		this.openings = openings;
		this.intake = intake;
		this.followed = followed;
		this.throttle = throttle;
	}

	@GetMapping
	String begin(County county, @ModelAttribute("form") WishForm parameters, BindingResult ignored, Model model,
			Flash flash) {
		WishForm form = parameters.begun();
		Wish wish = fill(form, model);
		if (wish.isEmpty() || form.duty() != null && !model.containsAttribute("slot")) {
			flash.notice("roster.appointment.slot.gone");
			return "redirect:" + times(county, form);
		}
		model.addAttribute("form", form);
		return SUBJECT;
	}

	@PostMapping
	ModelAndView go(County county, @Valid @ModelAttribute("form") WishForm form, BindingResult errors,
			@RequestParam(defaultValue = "who") String go, Model model, Flash flash, HttpServletRequest request) {
		Wish wish = fill(form, model);
		if (form.submissionId() == null || wish.isEmpty()) {
			return new ModelAndView("redirect:" + times(county, form));
		}
		form.checkSubject(errors);
		if (errors.hasFieldErrors("subject") || errors.hasFieldErrors("suits")) {
			return new ModelAndView(SUBJECT, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!go.equals("send")) {
			return new ModelAndView(go.equals("back") ? SUBJECT : BOOKER);
		}
		form.checkBooker(errors);
		if (!errors.hasErrors()
				&& !this.throttle.tryTake(AppointmentLimits.SUBMISSIONS, county.slug(), Caller.of(request))) {
			errors.reject("roster.appointment.often");
			return new ModelAndView(BOOKER, HttpStatus.TOO_MANY_REQUESTS);
		}
		return send(county, form, wish, errors, flash);
	}

	private ModelAndView send(County county, WishForm form, Wish wish, BindingResult errors, Flash flash) {
		try {
			if (!Attempts.attempt(errors, AppointmentFields.OF_RULES,
					() -> this.intake.book(form.toCommand(wish.toWanted())))) {
				return new ModelAndView(BOOKER, HttpStatus.UNPROCESSABLE_CONTENT);
			}
		}
		catch (Conflict gone) {
			flash.problem(gone.key());
			return new ModelAndView("redirect:" + times(county, form));
		}
		this.followed.sent(form.toCommand(wish.toWanted()).submissionId());
		return new ModelAndView("redirect:/c/" + county.slug() + "/appointments/receipt");
	}

	private Wish fill(WishForm form, Model model) {
		Wish wish = this.wishes.of(form);
		Optional<Slot> slot = Optional.ofNullable(form.duty()).flatMap(this.openings::find);
		model.addAttribute("wish", wish);
		slot.ifPresent((found) -> model.addAttribute("slot", found));
		return wish;
	}

	private static String times(County county, WishForm form) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/c/" + county.slug() + "/appointments/new");
		add(address, "studio", form.studio());
		add(address, "rep", form.rep());
		add(address, "profession", form.profession());
		return address.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
