package org.lianxin.roster.web;

import java.util.UUID;

import org.lianxin.roster.DutyDetail;
import org.lianxin.roster.DutyPages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One published duty, what happened to it, and what the reader may do about it. */
@Controller
class DutyController {

	private final DutyPages pages;

	DutyController(DutyPages pages) {
		this.pages = pages;
	}

	@GetMapping("/desk/duties/{id}")
	String show(@PathVariable UUID id, Model model) {
		DutyDetail detail = this.pages.detail(id);
		model.addAttribute("detail", detail);
		model.addAttribute("duty", detail.duty());
		return "roster/duty";
	}

}
