package org.lianxin.tenancy.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.CountyDirectory;
import org.lianxin.tenancy.CountyListing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: choose a county, to speak there or, as staff, to sign in. */
@Controller
class ChooseCountyController {

	private final CountyDirectory counties;

	ChooseCountyController(CountyDirectory counties) {
		this.counties = counties;
	}

	@GetMapping("/")
	String choose(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String desk,
			Model model) {
		List<CountyListing> found = this.counties.search(q);
		model.addAttribute("q", q);
		model.addAttribute("staff", desk != null);
		model.addAttribute("counties", found.subList(0, Math.min(found.size(), CountyDirectory.MOST)));
		model.addAttribute("more", found.size() > CountyDirectory.MOST);
		return "county/choose";
	}

}
