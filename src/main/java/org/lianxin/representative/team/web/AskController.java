package org.lianxin.representative.team.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.lianxin.representative.team.RequestIntake;
import org.lianxin.representative.team.ServiceTeams;
import org.lianxin.representative.team.TeamView;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.County;
import org.lianxin.web.Attempts;
import org.lianxin.web.Caller;
import org.lianxin.web.OptionGroup;
import org.lianxin.web.Rejected;
import org.lianxin.web.Throttle;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a resident asks a team to come. */
@Controller
@RequestMapping("/c/{county}/teams/{code}/request")
class AskController {

	private static final String FORM = "team-request/ask";

	private final ServiceTeams teams;

	private final RequestIntake intake;

	private final TeamChoices choices;

	private final FollowedRequests followed;

	private final Throttle throttle;

	AskController(ServiceTeams teams, RequestIntake intake, TeamChoices choices, FollowedRequests followed,
			Throttle throttle) {
		this.teams = teams;
		this.intake = intake;
		this.choices = choices;
		this.followed = followed;
		this.throttle = throttle;
	}

	@GetMapping
	String form(County county, @PathVariable String code, Model model) {
		model.addAttribute("form", NeedForm.begun(code));
		fill(code, model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(County county, @PathVariable String code, @Valid @ModelAttribute("form") NeedForm form,
			BindingResult errors, Model model, HttpServletRequest request) {
		List<OptionGroup> villages = fill(code, model);
		if (form.submissionId() == null) {
			return new ModelAndView("redirect:/c/" + county.slug() + "/teams/" + code + "/request");
		}
		form.checkPlace(!villages.isEmpty(), errors);
		form.checkAsker(errors);
		if (!errors.hasErrors()
				&& !this.throttle.tryTake(RequestLimits.SUBMISSIONS, county.slug(), Caller.of(request))) {
			errors.reject("team.request.often");
			return new ModelAndView(FORM, HttpStatus.TOO_MANY_REQUESTS);
		}
		if (!Attempts.attempt(errors, TeamFields.OF_RULES, () -> this.intake.submit(form.byResident(code)))) {
			return Rejected.form(FORM);
		}
		this.followed.sent(form.submission());
		return new ModelAndView("redirect:/c/" + county.slug() + "/teams/receipt");
	}

	private List<OptionGroup> fill(String code, Model model) {
		TeamView team = this.teams.find(code)
			.filter((found) -> !found.isDissolved())
			.orElseThrow(() -> new NotFound("team.unknown"));
		List<OptionGroup> villages = this.choices.villages();
		model.addAttribute("team", team);
		model.addAttribute("villages", villages);
		return villages;
	}

}
