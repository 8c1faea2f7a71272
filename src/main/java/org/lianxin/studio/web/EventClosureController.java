package org.lianxin.studio.web;

import org.lianxin.studio.StudioEvents;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Closing an event. */
@Controller
@RequestMapping("/desk/events/{code}/closure")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class EventClosureController {

	private final StudioEvents events;

	EventClosureController(StudioEvents events) {
		this.events = events;
	}

	@GetMapping
	String confirm(@PathVariable String code, Model model) {
		model.addAttribute("event", this.events.served(code));
		return "studio/event-closure";
	}

	@PostMapping
	String create(@PathVariable String code, Flash flash) {
		this.events.close(code);
		flash.success("studio.event.closed");
		return "redirect:/desk/events/" + code;
	}

}
