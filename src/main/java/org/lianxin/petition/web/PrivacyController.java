package org.lianxin.petition.web;

import java.util.List;

import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells residents what becomes of what they say of themselves. */
@Controller
class PrivacyController {

	private static final List<String> SECTIONS = List.of("processor", "collected", "purpose", "teams", "appointments",
			"basis", "readers", "sharing", "retention", "publication", "rights", "security", "cookies", "changes");

	@GetMapping("/c/{county}/privacy")
	String show(County county, Model model) {
		model.addAttribute("name", county.name());
		model.addAttribute("sections", SECTIONS);
		return "speak/privacy";
	}

}
