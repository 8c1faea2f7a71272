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

/** Barring an account from signing in. */
@Controller
@RequestMapping("/desk/accounts/{username}/closure")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR')")
class AccountClosureController {

	private final Accounts accounts;

	AccountClosureController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String confirm(@PathVariable String username, Model model) {
		return Confirmation.page(model, "account.disable", this.accounts.account(username));
	}

	@PostMapping
	String create(@PathVariable String username, Flash flash) {
		this.accounts.disable(username);
		flash.success("account.disable.done", username);
		return "redirect:/desk/accounts/" + username;
	}

}
