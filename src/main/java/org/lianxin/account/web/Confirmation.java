package org.lianxin.account.web;

import org.lianxin.account.AccountView;

import org.springframework.ui.Model;

/** The question before something is done to an account. */
final class Confirmation {

	private Confirmation() {
	}

	/**
	 * Asks in the words of that key, and sends the answer to the address it stands at.
	 */
	static String page(Model model, String key, AccountView account) {
		model.addAttribute("key", key);
		model.addAttribute("account", account);
		return "account/confirm";
	}

}
