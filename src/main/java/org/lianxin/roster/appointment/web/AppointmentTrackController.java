package org.lianxin.roster.appointment.web;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.roster.appointment.AppointmentAct;
import org.lianxin.roster.appointment.AppointmentDetail;
import org.lianxin.roster.appointment.AppointmentFollowing;
import org.lianxin.roster.appointment.AppointmentNumber;
import org.lianxin.roster.appointment.AppointmentPages;
import org.lianxin.roster.appointment.AppointmentState;
import org.lianxin.roster.appointment.Openings;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Unprocessable;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.web.FollowedByCode;
import org.lianxin.web.Caller;
import org.lianxin.web.Flash;
import org.lianxin.web.Line;
import org.lianxin.web.Rejected;
import org.lianxin.web.Throttle;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows residents how their appointment stands, and lets them accept, change or take it
 * back.
 */
@Controller
@FollowedByCode
@RequestMapping("/c/{county}/appointments/track/{number}")
class AppointmentTrackController {

	private static final String REFUSAL = "appointment/track-refusal";

	private final AppointmentPages pages;

	private final AppointmentFollowing following;

	private final Openings openings;

	private final Throttle throttle;

	AppointmentTrackController(AppointmentPages pages, AppointmentFollowing following, Openings openings,
			Throttle throttle) {
		this.pages = pages;
		this.following = following;
		this.openings = openings;
		this.throttle = throttle;
	}

	@GetMapping
	String show(County county, @PathVariable AppointmentNumber number, Model model) {
		AppointmentDetail asked = fill(number, model);
		if (asked.state() == AppointmentState.DISTURBED) {
			model.addAttribute("slots", this.openings.insteadOf(asked));
		}
		return "appointment/page";
	}

	@GetMapping("/change")
	String others(County county, @PathVariable AppointmentNumber number, Model model) {
		model.addAttribute("slots", this.openings.insteadOf(fill(number, model)));
		return "appointment/change";
	}

	@PostMapping("/change")
	String choose(County county, @PathVariable AppointmentNumber number,
			@RequestParam(required = false) @Nullable UUID duty, Flash flash, HttpServletRequest request) {
		this.throttle.take(AppointmentLimits.FOLLOWING, county.slug(), Caller.of(request));
		if (duty == null) {
			return address(county, number) + "/change";
		}
		attempt(number, flash, () -> {
			boolean agreed = this.following.choose(number, duty) == AppointmentState.CONFIRMED;
			return agreed ? AppointmentAct.CHOOSE : AppointmentAct.CHANGE;
		});
		return address(county, number);
	}

	@PostMapping("/acceptance")
	String accept(County county, @PathVariable AppointmentNumber number,
			@RequestParam(required = false) @Nullable Integer version, Flash flash, HttpServletRequest request) {
		this.throttle.take(AppointmentLimits.FOLLOWING, county.slug(), Caller.of(request));
		attempt(number, flash, () -> {
			this.following.accept(number, (version != null) ? version : -1);
			return AppointmentAct.ACCEPT;
		});
		return address(county, number);
	}

	@GetMapping("/refusal")
	String askToRefuse(County county, @PathVariable AppointmentNumber number, @ModelAttribute("form") RefusalForm form,
			BindingResult errors, Model model) {
		fill(number, model);
		return REFUSAL;
	}

	@PostMapping("/refusal")
	ModelAndView refuse(County county, @PathVariable AppointmentNumber number,
			@Valid @ModelAttribute("form") RefusalForm form, BindingResult errors, Model model, Flash flash,
			HttpServletRequest request) {
		this.throttle.take(AppointmentLimits.FOLLOWING, county.slug(), Caller.of(request));
		if (errors.hasErrors()) {
			fill(number, model);
			return Rejected.form(REFUSAL);
		}
		attempt(number, flash, () -> {
			this.following.refuse(number, form.suits());
			return AppointmentAct.REFUSE;
		});
		return new ModelAndView(address(county, number));
	}

	@GetMapping("/cancellation")
	String askToCancel(County county, @PathVariable AppointmentNumber number, Model model) {
		fill(number, model);
		return "appointment/track-cancellation";
	}

	@PostMapping("/cancellation")
	String cancel(County county, @PathVariable AppointmentNumber number, Flash flash, HttpServletRequest request) {
		this.throttle.take(AppointmentLimits.FOLLOWING, county.slug(), Caller.of(request));
		attempt(number, flash, () -> {
			this.following.cancel(number);
			return AppointmentAct.CANCEL;
		});
		return address(county, number);
	}

	/** Says on the appointment's page what was done, or why it can't be any more. */
	private static void attempt(AppointmentNumber number, Flash flash, Supplier<AppointmentAct> work) {
		try {
			flash.success(work.get().doneKey(), number);
		}
		catch (Conflict | Unprocessable refused) {
			flash.problem(refused.key(), refused.arguments());
		}
	}

	private AppointmentDetail fill(AppointmentNumber number, Model model) {
		AppointmentDetail asked = this.pages.followed(number);
		model.addAttribute("asked", asked);
		return asked;
	}

	private static String address(County county, AppointmentNumber number) {
		return "redirect:/c/" + county.slug() + "/appointments/track/" + number;
	}

	/** When it would suit instead. */
	record RefusalForm(@Line(max = 200) @Nullable String suits) {
	}

}
