package org.lianxin.petition.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.County;
import org.lianxin.web.Caller;
import org.lianxin.web.CodeGuard;
import org.lianxin.web.CodeGuard.Verdict;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;
import org.lianxin.web.Throttle;
import org.lianxin.web.TrackedKind;

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
 * Asks for the number and the code of a receipt, of whatever kind, and remembers that
 * they were right.
 */
@Controller
@RequestMapping("/c/{county}/track")
class TrackController {

	private static final String FORM = "track/form";

	private final CodeGuard guard;

	private final List<TrackedKind> kinds;

	private final Throttle throttle;

	TrackController(CodeGuard guard, List<TrackedKind> kinds, Throttle throttle) {
		this.guard = guard;
		this.kinds = kinds;
		this.throttle = throttle;
	}

	@GetMapping
	String ask(County county, @RequestParam(required = false) @Nullable String number, Model model) {
		model.addAttribute("form", new TrackForm(number, null));
		return FORM;
	}

	@PostMapping
	ModelAndView open(County county, @Valid @ModelAttribute("form") TrackForm form, BindingResult errors,
			HttpServletRequest request) {
		if (errors.hasErrors()) {
			return Rejected.form(FORM);
		}
		Optional<Typed> typed = this.kinds.stream()
			.flatMap((kind) -> kind.numberIn(form.typed()).map((number) -> new Typed(kind, number)).stream())
			.findFirst();
		return switch (verdict(county, typed, form.digits(), Caller.of(request))) {
			case RIGHT -> show(county, typed.orElseThrow());
			case WRONG -> rejected(errors, "resident.track.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
			case LOCKED -> rejected(errors, "resident.track.locked", HttpStatus.TOO_MANY_REQUESTS);
		};
	}

	private Verdict verdict(County county, Optional<Typed> typed, String code, String caller) {
		if (!this.throttle.tryTake(Limits.TRIES, county.slug(), caller)) {
			return Verdict.LOCKED;
		}
		return typed
			.map((found) -> this.guard.check(() -> found.kind().isCodeOf(found.number(), code), county.slug(),
					found.number(), caller))
			.orElse(Verdict.WRONG);
	}

	private static ModelAndView show(County county, Typed typed) {
		typed.kind().remember(typed.number());
		return new ModelAndView("redirect:/c/" + county.slug() + "/" + typed.kind().page() + "/" + typed.number());
	}

	private static ModelAndView rejected(BindingResult errors, String key, HttpStatus status) {
		errors.reject(key);
		return new ModelAndView(FORM, status);
	}

	/** Forgets everything on a phone that others use too. */
	@PostMapping("/leaving")
	String leave(County county, Flash flash) {
		this.kinds.forEach(TrackedKind::forget);
		flash.success("resident.left");
		return "redirect:/c/" + county.slug() + "/track";
	}

	/** A number of a known kind. */
	private record Typed(TrackedKind kind, String number) {
	}

}
