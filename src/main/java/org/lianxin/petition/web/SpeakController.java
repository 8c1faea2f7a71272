package org.lianxin.petition.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.petition.Door;
import org.lianxin.petition.PublicFigures;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.County;
import org.lianxin.web.Caller;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The gate before the form (码上说): what is handled here goes on, what is not is told the
 * right door.
 */
@Controller
@RequestMapping("/c/{county}/speak")
class SpeakController {

	private final Addressees addressees;

	private final PublicFigures figures;

	private final Throttle throttle;

	SpeakController(Addressees addressees, PublicFigures figures, Throttle throttle) {
		this.addressees = addressees;
		this.figures = figures;
		this.throttle = throttle;
	}

	@GetMapping
	String ask(County county, @ModelAttribute("form") ScopeForm form, BindingResult errors, Model model) {
		addOthers(form, model);
		return "speak/scope";
	}

	@PostMapping("/scope")
	ModelAndView choose(County county, @ModelAttribute("form") ScopeForm form, BindingResult errors, Model model,
			RedirectAttributes parameters, HttpServletRequest request) {
		Optional<Door> door = form.door();
		if (door.isEmpty() && !form.isOrdinary()) {
			errors.rejectValue("choice", "resident.scope.empty");
			addOthers(form, model);
			return Rejected.form("speak/scope");
		}
		addParameters(form, parameters);
		if (door.isEmpty()) {
			return new ModelAndView("redirect:/c/" + county.slug() + "/speak/matter");
		}
		this.throttle.take(Limits.SCOPE, county.slug(), Caller.of(request));
		this.figures.turnedAway(door.get());
		return new ModelAndView("redirect:/c/" + county.slug() + "/speak/door/" + address(door.get()));
	}

	@GetMapping("/door/{door}")
	String show(County county, @PathVariable String door, @ModelAttribute("form") ScopeForm form, Model model) {
		if (Arrays.stream(Door.values()).map(SpeakController::address).noneMatch(door::equals)) {
			throw new NotFound("resident.door.unknown");
		}
		model.addAttribute("door", door);
		return "speak/door";
	}

	private static String address(Door door) {
		return door.name().toLowerCase(Locale.ROOT);
	}

	private void addOthers(ScopeForm form, Model model) {
		model.addAttribute("addressed", this.addressees.find(form.studio(), form.rep(), form.event()));
		model.addAttribute("doors", Door.values());
	}

	private static void addParameters(ScopeForm form, RedirectAttributes parameters) {
		Optional.ofNullable(form.studio()).ifPresent((studio) -> parameters.addAttribute("studio", studio));
		Optional.ofNullable(form.rep()).ifPresent((rep) -> parameters.addAttribute("rep", rep));
		Optional.ofNullable(form.event()).ifPresent((event) -> parameters.addAttribute("event", event));
	}

}
