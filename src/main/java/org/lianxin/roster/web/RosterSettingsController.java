package org.lianxin.roster.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.lianxin.roster.ChangeRosterSettings;
import org.lianxin.roster.RosterSettings;
import org.lianxin.roster.RosterSettingsBook;
import org.lianxin.roster.StandingSettings;
import org.lianxin.shared.Conflict;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.http.HttpStatus;
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

/** How the county makes its rosters and takes appointments. */
@Controller
@RequestMapping("/desk/roster-settings")
class RosterSettingsController {

	private static final String VIEW = "roster/settings";

	private static final String FORM = "roster/settings-revision";

	private final RosterSettingsBook book;

	RosterSettingsController(RosterSettingsBook book) {
		this.book = book;
	}

	@GetMapping
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON')")
	String show(Model model, HttpServletRequest request) {
		StandingSettings standing = this.book.standing();
		model.addAttribute("standing", standing);
		model.addAttribute("form", RosterSettingsForm.of(standing));
		model.addAttribute("defaults", RosterSettings.DEFAULT);
		model.addAttribute("mayEdit", request.isUserInRole("ADMINISTRATOR"));
		return VIEW;
	}

	@GetMapping("/revision")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String form(Model model) {
		model.addAttribute("form", RosterSettingsForm.of(this.book.standing()));
		return FORM;
	}

	@PostMapping("/revision")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	ModelAndView create(@Valid @ModelAttribute("form") RosterSettingsForm form, BindingResult errors, Flash flash) {
		try {
			if (!Attempts.attempt(errors, () -> this.book.change(form.toCommand()))) {
				return Rejected.form(FORM);
			}
		}
		catch (Conflict overtaken) {
			return overtaken(form);
		}
		flash.success("roster.settings.changed");
		return new ModelAndView("redirect:/desk/roster-settings");
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private ModelAndView overtaken(RosterSettingsForm form) {
		StandingSettings standing = this.book.standing();
		ModelAndView page = new ModelAndView(FORM, HttpStatus.CONFLICT);
		page.addObject("form", form.over(standing.version()));
		page.addObject("present", RosterSettingsForm.of(standing));
		return page;
	}

	@GetMapping("/reset")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String confirm(Model model) {
		model.addAttribute("version", this.book.standing().version());
		return "roster/settings-reset";
	}

	@PostMapping("/reset")
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	String reset(@RequestParam int version, Flash flash) {
		this.book.change(new ChangeRosterSettings(version, RosterSettings.DEFAULT));
		flash.success("roster.settings.restored");
		return "redirect:/desk/roster-settings";
	}

}
