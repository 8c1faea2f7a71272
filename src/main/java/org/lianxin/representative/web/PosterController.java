package org.lianxin.representative.web;

import org.lianxin.studio.Checklist;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Posters to print and hang up, each with one QR code and three steps. */
@Controller
class PosterController {

	private final Scans scans;

	private final Checklist checklist;

	PosterController(Scans scans, Checklist checklist) {
		this.scans = scans;
		this.checklist = checklist;
	}

	@GetMapping("/c/{county}/studios/{slug}/poster")
	String studio(County county, @PathVariable String slug, @RequestParam(defaultValue = "a4") String size,
			Model model) {
		return poster(this.scans.studio(county, slug), size, model);
	}

	@GetMapping("/c/{county}/representatives/{code}/poster")
	String representative(County county, @PathVariable String code, @RequestParam(defaultValue = "a4") String size,
			Model model) {
		return poster(this.scans.representative(county, code), size, model);
	}

	@GetMapping("/c/{county}/events/{code}/poster")
	String event(County county, @PathVariable String code, @RequestParam(defaultValue = "a4") String size,
			Model model) {
		return poster(this.scans.event(county, code), size, model);
	}

	private String poster(Scanned scanned, String size, Model model) {
		model.addAttribute("scanned", scanned);
		model.addAttribute("path", scanned.path());
		model.addAttribute("opened", Opened.of(this.checklist.published()));
		model.addAttribute("size", size.equals("a3") ? "a3" : "a4");
		// Who types an address leaves out what every browser adds.
		model.addAttribute("address", scanned.address().replaceFirst("^https?://", ""));
		return "studio/poster";
	}

}
