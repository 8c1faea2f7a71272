package org.lianxin.account.web;

import org.lianxin.account.Accounts;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new one-time password for somebody else. */
@Controller
@RequestMapping("/desk/accounts/{username}/password")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR')")
class AccountPasswordController {

	private final Accounts accounts;

	AccountPasswordController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String confirm(@PathVariable String username, Model model) {
		return Confirmation.page(model, "account.reset", this.accounts.account(username));
	}

	@PostMapping
	String create(@PathVariable String username, RedirectAttributes redirect) {
		Issued.carry(this.accounts.reset(username), redirect);
		return "redirect:/desk/accounts/issued";
	}

}
