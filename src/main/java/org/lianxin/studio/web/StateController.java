package org.lianxin.studio.web;

import java.util.Map;

import jakarta.validation.Valid;
import org.lianxin.studio.StudioDesk;
import org.lianxin.studio.StudioStates;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
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

/** Opens, suspends and closes a studio, each asked once more on a page of its own. */
@Controller
@RequestMapping("/desk/studios/{slug}")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class StateController {

	private static final String VIEW = "studio/move";

	private final StudioDesk desk;

	private final StudioStates states;

	StateController(StudioDesk desk, StudioStates states) {
		this.desk = desk;
		this.states = states;
	}

	@GetMapping("/opening")
	String opening(@PathVariable String slug, Model model) {
		return form(slug, StateMove.OPENING, model);
	}

	@PostMapping("/opening")
	ModelAndView open(@PathVariable String slug, @Valid @ModelAttribute("form") MoveForm form, BindingResult errors,
			Model model, Flash flash) {
		return move(slug, StateMove.OPENING, form, errors, model, flash);
	}

	@GetMapping("/suspension")
	String suspension(@PathVariable String slug, Model model) {
		return form(slug, StateMove.SUSPENSION, model);
	}

	@PostMapping("/suspension")
	ModelAndView suspend(@PathVariable String slug, @Valid @ModelAttribute("form") MoveForm form, BindingResult errors,
			Model model, Flash flash) {
		return move(slug, StateMove.SUSPENSION, form, errors, model, flash);
	}

	@GetMapping("/closure")
	String closure(@PathVariable String slug, Model model) {
		return form(slug, StateMove.CLOSURE, model);
	}

	@PostMapping("/closure")
	ModelAndView close(@PathVariable String slug, @Valid @ModelAttribute("form") MoveForm form, BindingResult errors,
			Model model, Flash flash) {
		return move(slug, StateMove.CLOSURE, form, errors, model, flash);
	}

	private String form(String slug, StateMove move, Model model) {
		model.addAttribute("form", new MoveForm(null));
		model.addAttribute("studio", this.desk.studio(slug));
		model.addAttribute("move", move);
		return VIEW;
	}

	private ModelAndView move(String slug, StateMove move, MoveForm form, BindingResult errors, Model model,
			Flash flash) {
		StudioView studio = this.desk.studio(slug);
		if (!Attempts.attempt(errors, Map.of("studio.reason.missing", "reason"),
				() -> this.states.move(form.toCommand(studio.id(), move)))) {
			model.addAttribute("studio", studio);
			model.addAttribute("move", move);
			return Rejected.form(VIEW);
		}
		flash.success(move.key() + ".done", studio.name());
		return new ModelAndView("redirect:/desk/studios/" + slug);
	}

}
