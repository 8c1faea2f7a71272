package org.lianxin.petition.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.petition.HandlingUnitView;
import org.lianxin.petition.HandlingUnits;
import org.lianxin.petition.PetitionKind;
import org.lianxin.petition.UnitFacts;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The handling units of a county (承办单位). */
@Controller
@RequestMapping("/desk/units")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class UnitController {

	private static final String VIEW = "petition/unit";

	private final HandlingUnits units;

	private final Options options;

	UnitController(HandlingUnits units, Options options) {
		this.units = units;
		this.options = options;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("units", this.units.all());
		return "petition/units";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", new UnitForm(null, null, null, null, null, null, null));
		return VIEW;
	}

	@PostMapping("/new")
	ModelAndView create(@Valid @ModelAttribute("form") UnitForm form, BindingResult errors, Flash flash) {
		if (!Attempts.attempt(errors, () -> this.units.add(form.code(), form.facts()))) {
			return Rejected.form(VIEW);
		}
		flash.success("petition.units.added", form.shortName());
		return new ModelAndView("redirect:/desk/units");
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("form", UnitForm.of(this.units.unit(id)));
		return VIEW;
	}

	@PostMapping("/{id}")
	ModelAndView revise(@PathVariable UUID id, @Valid @ModelAttribute("form") UnitForm form, BindingResult errors,
			Model model, Flash flash) {
		int version = (form.version() != null) ? form.version() : -1;
		if (!Attempts.attempt(errors, () -> this.units.revise(id, version, form.facts()))) {
			model.addAttribute("id", id);
			return Rejected.form(VIEW);
		}
		flash.success("petition.units.revised", form.shortName());
		return new ModelAndView("redirect:/desk/units");
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return this.options.of(PetitionKind::key, PetitionKind.values());
	}

	/** What is typed of a handling unit. */
	record UnitForm(@Nullable Integer version,
			@NotBlank(message = "{petition.units.code.wrong}") @Pattern(regexp = "[a-z0-9-]{2,30}",
					message = "{petition.units.code.wrong}") @Nullable String code,
			@NotBlank(message = "{petition.units.name.blank}") @Size(max = 60,
					message = "{petition.line.long}") @Nullable String name,
			@NotBlank(message = "{petition.units.name.blank}") @Size(max = 20,
					message = "{petition.line.long}") @Nullable String shortName,
			@Nullable Set<PetitionKind> kinds, @Size(max = 20, message = "{petition.line.long}") @Nullable String phone,
			@Nullable Boolean disabled) {

		static UnitForm of(HandlingUnitView unit) {
			return new UnitForm(unit.version(), unit.code(), unit.name(), unit.shortName(), unit.kinds(), unit.phone(),
					unit.disabled());
		}

		UnitFacts facts() {
			return new UnitFacts(this.name, this.shortName, (this.kinds != null) ? this.kinds : Set.of(), this.phone,
					Boolean.TRUE.equals(this.disabled));
		}

	}

}
