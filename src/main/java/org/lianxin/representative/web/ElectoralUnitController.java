package org.lianxin.representative.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.ElectoralUnitView;
import org.lianxin.representative.ElectoralUnits;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Line;
import org.lianxin.web.Rejected;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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

/** The units that elect representatives (选举单位). */
@Controller
@RequestMapping("/desk/electoral-units")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ElectoralUnitController {

	private static final String VIEW = "representative/unit";

	private static final Map<String, String> FIELDS = Map.of("representative.unit.taken", "name",
			"representative.township.unknown", "townshipId");

	private final ElectoralUnits units;

	ElectoralUnitController(ElectoralUnits units) {
		this.units = units;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("units", this.units.all());
		return "representative/units";
	}

	@GetMapping("/new")
	String form(Model model) {
		model.addAttribute("form", new ElectoralUnitForm(null, null, null));
		return VIEW;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") ElectoralUnitForm form, BindingResult errors, Flash flash) {
		if (!Attempts.attempt(errors, FIELDS, () -> this.units.add(form.bareName(), form.townshipId()))) {
			return Rejected.form(VIEW);
		}
		flash.success("representative.unit.added", form.bareName());
		return new ModelAndView("redirect:/desk/electoral-units");
	}

	@GetMapping("/{id}/revision")
	String revision(@PathVariable UUID id, Model model) {
		ElectoralUnitView unit = unit(id);
		model.addAttribute("unit", unit);
		model.addAttribute("form", new ElectoralUnitForm(unit.version(), unit.name(), unit.townshipId()));
		return VIEW;
	}

	@PostMapping("/{id}/revision")
	ModelAndView revise(@PathVariable UUID id, @Valid @ModelAttribute("form") ElectoralUnitForm form,
			BindingResult errors, Model model, Flash flash) {
		model.addAttribute("unit", unit(id));
		int version = Objects.requireNonNullElse(form.version(), -1);
		try {
			if (!Attempts.attempt(errors, FIELDS,
					() -> this.units.revise(id, version, form.bareName(), form.townshipId()))) {
				return Rejected.form(VIEW);
			}
		}
		catch (Conflict | OptimisticLockingFailureException overtaken) {
			ElectoralUnitView present = unit(id);
			return new ModelAndView(VIEW, HttpStatus.CONFLICT).addObject("unit", present)
				.addObject("form", new ElectoralUnitForm(present.version(), form.name(), form.townshipId()))
				.addObject("overtaken", true);
		}
		flash.success("representative.unit.revised", form.bareName());
		return new ModelAndView("redirect:/desk/electoral-units");
	}

	private ElectoralUnitView unit(UUID id) {
		return this.units.byId(id).orElseThrow(() -> new NotFound("representative.unit.unknown"));
	}

	/** A unit as typed. */
	record ElectoralUnitForm(@Nullable Integer version,
			@NotBlank(message = "{representative.unit.name.missing}") @Size(min = 2,
					message = "{representative.unit.name.short}") @Line(max = 60) @Nullable String name,
			@Nullable UUID townshipId) {

		String bareName() {
			return Objects.requireNonNull(this.name).strip();
		}

	}

}
