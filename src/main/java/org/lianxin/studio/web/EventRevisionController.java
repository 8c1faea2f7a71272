package org.lianxin.studio.web;

import jakarta.validation.Valid;
import org.lianxin.shared.Conflict;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioEvents;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes what is told of an event. */
@Controller
@RequestMapping("/desk/events/{code}/revision")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class EventRevisionController {

	private final StudioEvents events;

	EventRevisionController(StudioEvents events) {
		this.events = events;
	}

	@GetMapping
	String form(@PathVariable String code, Model model) {
		EventView event = this.events.served(code);
		model.addAttribute("event", event);
		model.addAttribute("form", EventRevisionForm.of(event));
		return "studio/event-revision";
	}

	@PostMapping
	ModelAndView create(@PathVariable String code, @Valid @ModelAttribute("form") EventRevisionForm form,
			BindingResult errors, Model model, Flash flash) {
		EventView event = this.events.served(code);
		model.addAttribute("event", event);
		try {
			if (!Attempts.attempt(errors, () -> this.events.revise(form.toCommand(code)))) {
				return Rejected.form("studio/event-revision");
			}
		}
		catch (Conflict overtaken) {
			return overtaken(form, event);
		}
		flash.success("studio.event.revised", form.facts().name());
		return new ModelAndView("redirect:/desk/events/" + code);
	}

	/** Shows what stands now beside what was typed: saving again is then a decision. */
	private ModelAndView overtaken(EventRevisionForm form, EventView present) {
		ModelAndView page = new ModelAndView("studio/event-revision", HttpStatus.CONFLICT);
		page.addObject("form", form.over(present));
		page.addObject("overtaken", true);
		return page;
	}

}
