package org.lianxin.account.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The pages to sign in at: one for each county, one for operators. What they send is read
 * by the filter before them.
 */
@Controller
class SignInController {

	private static final List<String> REASONS = List.of("wrong", "locked", "disabled", "expired", "out");

	@GetMapping("/c/{slug}/login")
	String county(County county, HttpServletRequest request, Model model) {
		model.addAttribute("countyName", county.name());
		return page("/c/" + county.slug() + "/login", request, model);
	}

	/** Only the sign-in of an unknown county comes this far: it is not found. */
	@PostMapping("/c/{slug}/login")
	String unknown(County county) {
		return "redirect:/c/" + county.slug() + "/login";
	}

	@GetMapping("/admin/login")
	String operator(HttpServletRequest request, Model model) {
		return page("/admin/login", request, model);
	}

	private String page(String action, HttpServletRequest request, Model model) {
		model.addAttribute("action", action);
		model.addAttribute("form", new SignInForm((String) model.getAttribute("typed"), null));
		reason(request).ifPresent((reason) -> model.addAttribute("reason", reason));
		return "account/sign-in";
	}

	private Optional<String> reason(HttpServletRequest request) {
		return REASONS.stream().filter((reason) -> request.getParameter(reason) != null).findFirst();
	}

}
