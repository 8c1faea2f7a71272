package org.lianxin.representative.team.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Leads whoever comes by an early receipt of a request to the one form that asks for
 * number and code.
 */
@Controller
class TeamTrackController {

	@GetMapping("/c/{county}/teams/track")
	String lead(County county, @RequestParam(required = false) @Nullable String number, RedirectAttributes parameters) {
		if (number != null) {
			parameters.addAttribute("number", number);
		}
		return "redirect:/c/" + county.slug() + "/track";
	}

}
