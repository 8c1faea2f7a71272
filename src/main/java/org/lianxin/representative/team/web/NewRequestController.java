package org.lianxin.representative.team.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.team.RequestIntake;
import org.lianxin.representative.team.TeamRequestNumber;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.OptionGroup;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a studio asks for a team. */
@Controller
@RequestMapping("/desk/team-requests")
@PreAuthorize("hasRole('LIAISON')")
class NewRequestController {

	private static final String FORM = "team-request/studio-ask";

	private final RequestIntake intake;

	private final TeamChoices choices;

	NewRequestController(RequestIntake intake, TeamChoices choices) {
		this.intake = intake;
		this.choices = choices;
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable String team, Model model) {
		model.addAttribute("form", NeedForm.begun(team));
		fill(model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") NeedForm form, BindingResult errors, Model model, Flash flash) {
		List<OptionGroup> villages = fill(model);
		if (form.submissionId() == null) {
			return new ModelAndView("redirect:/desk/team-requests/new");
		}
		if (form.team() == null) {
			errors.rejectValue("team", "team.request.team.missing");
		}
		form.checkPlace(!villages.isEmpty(), errors);
		AtomicReference<@Nullable TeamRequestNumber> number = new AtomicReference<>();
		if (!Attempts.attempt(errors, TeamFields.OF_RULES,
				() -> number.set(this.intake.submitForStudio(form.byStudio())))) {
			return Rejected.form(FORM);
		}
		flash.success("team.request.done.ASK", number.get());
		return new ModelAndView("redirect:/desk/team-requests/" + number.get());
	}

	private List<OptionGroup> fill(Model model) {
		List<OptionGroup> villages = this.choices.villages();
		model.addAttribute("villages", villages);
		model.addAttribute("teams", this.choices.teams());
		return villages;
	}

}
