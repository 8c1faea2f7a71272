package org.lianxin.studio.web;

import org.lianxin.studio.StudioEvents;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One event with its code and its posters. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class EventController {

	private final StudioEvents events;

	EventController(StudioEvents events) {
		this.events = events;
	}

	@GetMapping("/desk/events/{code}")
	String show(@PathVariable String code, Model model) {
		model.addAttribute("event", this.events.served(code));
		return "studio/event";
	}

}
