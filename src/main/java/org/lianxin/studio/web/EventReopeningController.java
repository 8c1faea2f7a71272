package org.lianxin.studio.web;

import org.lianxin.studio.StudioEvents;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking the closing of an event back. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class EventReopeningController {

	private final StudioEvents events;

	EventReopeningController(StudioEvents events) {
		this.events = events;
	}

	@PostMapping("/desk/events/{code}/reopening")
	String create(@PathVariable String code, Flash flash) {
		this.events.reopen(code);
		flash.success("studio.event.reopened");
		return "redirect:/desk/events/" + code;
	}

}
