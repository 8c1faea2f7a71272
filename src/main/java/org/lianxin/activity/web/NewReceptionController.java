package org.lianxin.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.activity.ReceptionKind;
import org.lianxin.activity.ReceptionLog;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.Receipt;
import org.lianxin.roster.appointment.KeptAppointment;
import org.lianxin.roster.appointment.KeptAppointments;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes down whom a representative received, and registers what must be followed up. */
@Controller
@RequestMapping("/desk/receptions/new")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
class NewReceptionController {

	private static final String VIEW = "reception/new";

	private static final String WHERE = "reception/where";

	private static final Map<String, String> FIELDS = Map.of("activity.reception.day.ahead", "day",
			"activity.reception.representative.other", "representative");

	private final ReceptionLog receptions;

	private final KeptAppointments appointments;

	private final ReceptionPlaces places;

	private final Options options;

	private final Clock clock;

	NewReceptionController(ReceptionLog receptions, KeptAppointments appointments, ReceptionPlaces places,
			Options options, Clock clock) {
		this.receptions = receptions;
		this.appointments = appointments;
		this.places = places;
		this.options = options;
		this.clock = clock;
	}

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return this.options.of(ReceptionKind::key, ReceptionKind.values());
	}

	@ModelAttribute("matters")
	List<Option> matters() {
		return this.options.of(PetitionKind::key, PetitionKind.values());
	}

	@GetMapping
	ModelAndView form(@RequestParam(required = false) @Nullable String appointment,
			@RequestParam(required = false) @Nullable UUID studio, Model model) {
		SignedIn person = SignedIn.required();
		if (appointment == null && person.role() == Role.ADMINISTRATOR && this.places.chosen(studio).isEmpty()) {
			return new ModelAndView(WHERE).addObject("studios", this.places.studios());
		}
		Optional<KeptAppointment> kept = fill(appointment, studio, model);
		UUID self = (person.role() == Role.REPRESENTATIVE) ? person.workplaceId().orElse(null) : null;
		ReceptionForm form = kept.map(ReceptionForm::of)
			.orElseGet(() -> ReceptionForm.begun(studio, self, LocalDate.now(this.clock)));
		return new ModelAndView(VIEW).addObject("form", form);
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") ReceptionForm form, BindingResult errors, Model model,
			Flash flash) {
		Optional<KeptAppointment> kept = fill(form.appointment(), form.studio(), model);
		form.checkRaised(errors);
		UUID studio = kept.map(KeptAppointment::studioId).or(() -> this.places.studioOf(form)).orElse(null);
		if (studio == null && !errors.hasFieldErrors("representative")) {
			errors.rejectValue("representative", "activity.reception.representative.other");
		}
		List<Receipt> handed = new ArrayList<>();
		try {
			if (!Attempts.attempt(errors, FIELDS,
					() -> this.receptions.record(form.toCommand(studio)).ifPresent(handed::add))) {
				return Rejected.form(VIEW);
			}
		}
		catch (Conflict exists) {
			flash.notice(exists.key());
			return new ModelAndView("redirect:/desk/receptions");
		}
		if (!handed.isEmpty()) {
			return new ModelAndView("reception/handed").addObject("receipt", handed.get(0));
		}
		flash.success("activity.reception.done");
		return new ModelAndView("redirect:/desk/receptions");
	}

	private Optional<KeptAppointment> fill(@Nullable String appointment, @Nullable UUID studio, Model model) {
		Optional<KeptAppointment> kept = Optional.ofNullable(appointment)
			.map((number) -> this.appointments.find(number)
				.orElseThrow(() -> new NotFound("activity.reception.appointment.unknown")));
		this.places.chosen(studio).ifPresent((where) -> model.addAttribute("where", where));
		kept.ifPresent((found) -> model.addAttribute("kept", found));
		model.addAttribute("representatives", this.places.representatives(kept.orElse(null), studio));
		return kept;
	}

}
