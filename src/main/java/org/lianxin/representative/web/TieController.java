package org.lianxin.representative.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.TieCandidate;
import org.lianxin.representative.TieSide;
import org.lianxin.representative.TieTogether;
import org.lianxin.representative.Ties;
import org.lianxin.web.Flash;
import org.lianxin.web.Line;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes who a representative is married to, leads or is led by (配偶、上下级). */
@Controller
@RequestMapping("/desk/representatives/{code}/ties")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class TieController {

	private static final String VIEW = "representative/tie";

	private static final Map<String, String> FIELDS = Map.of("representative.tie.unknown", "otherCode",
			"representative.tie.self", "otherCode", "representative.tie.taken", "otherCode");

	private final RecordAct act;

	private final Ties ties;

	private final Options options;

	TieController(RecordAct act, Ties ties, Options options) {
		this.act = act;
		this.ties = ties;
		this.options = options;
	}

	@GetMapping
	ModelAndView form(@PathVariable String code, @RequestParam(required = false) @Nullable String words) {
		return found(this.act.form(code, VIEW, new TieForm(null, null)), code, words);
	}

	private ModelAndView found(ModelAndView page, String code, @Nullable String words) {
		List<TieCandidate> found = (words != null) ? this.ties.candidates(code, words) : List.of();
		return page.addObject("words", words)
			.addObject("cut", (found.size() == Ties.FOUND) ? Ties.FOUND : null)
			.addObject("found", found.stream().map(TieController::option).toList());
	}

	private static Option option(TieCandidate one) {
		return new Option(one.code(),
				Stream.of(one.name(), one.post(), one.studioName(), one.code())
					.filter((word) -> word != null && !word.isBlank())
					.collect(Collectors.joining(" \u00b7 ")));
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") TieForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String words, Flash flash) {
		ModelAndView page = this.act.submit(code, VIEW, errors, FIELDS, flash, "representative.tie.done",
				() -> this.ties.tie(form.toCommand(code)));
		return errors.hasErrors() ? found(page, code, (words != null) ? words : form.otherCode()) : page;
	}

	@PostMapping("/{tie}/removal")
	String remove(@PathVariable String code, @PathVariable UUID tie, Flash flash) {
		this.ties.untie(code, tie);
		flash.success("representative.tie.removed");
		return "redirect:/desk/representatives/" + code + "#ties";
	}

	@ModelAttribute("sides")
	List<Option> sides() {
		return this.options.of(TieSide::key, TieSide.values());
	}

	/** Who of those found it is, and what they are. */
	record TieForm(@NotBlank(message = "{representative.tie.code.missing}") @Line(max = 20) @Nullable String otherCode,
			@NotNull(message = "{representative.tie.side.missing}") @Nullable TieSide side) {

		TieTogether toCommand(String code) {
			return new TieTogether(code, Objects.requireNonNull(this.otherCode).strip(),
					Objects.requireNonNull(this.side));
		}

	}

}
