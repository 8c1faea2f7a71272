package org.lianxin.account.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.Counties;
import org.lianxin.tenancy.Divisions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The counties of the portal, and the divisions that may become one. */
@Controller
@RequestMapping("/admin/counties")
class CountyController {

	private final Counties counties;

	private final Divisions divisions;

	CountyController(Counties counties, Divisions divisions) {
		this.counties = counties;
		this.divisions = divisions;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer after, Model model) {
		model.addAttribute("page", this.counties.page(after));
		model.addAttribute("first", after == null);
		return "account/counties";
	}

	@GetMapping("/new")
	String search(@RequestParam(required = false) @Nullable String q, Model model) {
		model.addAttribute("search", new Search(q));
		if (q != null && !q.isBlank()) {
			model.addAttribute("divisions", this.divisions.search(q));
			model.addAttribute("most", Divisions.MOST);
		}
		return "account/divisions";
	}

	record Search(@Nullable String q) {
	}

}
