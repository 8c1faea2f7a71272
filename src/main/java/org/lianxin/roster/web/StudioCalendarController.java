package org.lianxin.roster.web;

import org.lianxin.roster.CalendarFeeds;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The address of a studio's duties for the calendars of those who run it. */
@Controller
@RequestMapping("/desk/duties/calendar/{slug}")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class StudioCalendarController {

	private final CalendarFeeds feeds;

	private final StudioService studios;

	StudioCalendarController(CalendarFeeds feeds, StudioService studios) {
		this.feeds = feeds;
		this.studios = studios;
	}

	@GetMapping
	String show(@PathVariable String slug, Model model) {
		FeedAddress.tell(this.feeds.ofStudio(studio(slug, model).id()), model);
		return "roster/feed";
	}

	@PostMapping
	String create(@PathVariable String slug, Model model, Flash flash) {
		StudioView studio = studio(slug, model);
		if (this.feeds.ofStudio(studio.id()).isEmpty()) {
			this.feeds.makeForStudio(studio.id());
			flash.success("roster.feed.made");
		}
		return "redirect:" + here(slug);
	}

	@GetMapping("/replacement")
	String confirm(@PathVariable String slug, Model model) {
		this.feeds.ofStudio(studio(slug, model).id());
		return "roster/feed-replacement";
	}

	@PostMapping("/replacement")
	String replace(@PathVariable String slug, Model model, Flash flash) {
		this.feeds.makeForStudio(studio(slug, model).id());
		flash.success("roster.feed.replaced");
		return "redirect:" + here(slug);
	}

	private StudioView studio(String slug, Model model) {
		StudioView studio = this.studios.bySlug(slug).orElseThrow(() -> new NotFound("studio.unknown"));
		model.addAttribute("studio", studio);
		model.addAttribute("here", here(studio.slug()));
		return studio;
	}

	private static String here(String slug) {
		return "/desk/duties/calendar/" + slug;
	}

}
