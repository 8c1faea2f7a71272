package org.lianxin.account.web;

import org.lianxin.account.Accounts;
import org.lianxin.web.Flash;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letting a barred or locked account sign in again. */
@Controller
@RequestMapping("/desk/accounts/{username}/reopening")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR')")
class ReopeningController {

	private final Accounts accounts;

	ReopeningController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String confirm(@PathVariable String username, Model model) {
		return Confirmation.page(model, "account.enable", this.accounts.account(username));
	}

	@PostMapping
	String create(@PathVariable String username, Flash flash) {
		this.accounts.enable(username);
		flash.success("account.enable.done", username);
		return "redirect:/desk/accounts/" + username;
	}

}
