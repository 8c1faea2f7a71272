package org.lianxin.roster.web;

import org.lianxin.roster.CalendarFeeds;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The address of a representative's duties for the calendar of their phone. */
@Controller
@RequestMapping("/desk/my-duties/calendar")
@PreAuthorize("hasRole('REPRESENTATIVE')")
class OwnCalendarController {

	private static final String HERE = "/desk/my-duties/calendar";

	private final CalendarFeeds feeds;

	OwnCalendarController(CalendarFeeds feeds) {
		this.feeds = feeds;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("here", HERE);
		FeedAddress.tell(this.feeds.own(), model);
		return "roster/feed";
	}

	@PostMapping
	String create(Flash flash) {
		if (this.feeds.own().isEmpty()) {
			this.feeds.makeOwn();
			flash.success("roster.feed.made");
		}
		return "redirect:" + HERE;
	}

	@GetMapping("/replacement")
	String confirm(Model model) {
		model.addAttribute("here", HERE);
		return "roster/feed-replacement";
	}

	@PostMapping("/replacement")
	String replace(Flash flash) {
		this.feeds.makeOwn();
		flash.success("roster.feed.replaced");
		return "redirect:" + HERE;
	}

}
