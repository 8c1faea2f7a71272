package org.lianxin.account.web;

import org.lianxin.account.OneTimePassword;

import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A one-time password on its way from the request that made it to the page that shows it:
 * it waits in the session, and is gone once shown.
 */
final class Issued {

	private static final String ATTRIBUTE = "issued";

	private Issued() {
	}

	static void carry(OneTimePassword password, RedirectAttributes redirect) {
		redirect.addFlashAttribute(ATTRIBUTE, password);
	}

	/** Shows it, or says that it has been shown; then leads on. */
	static String page(Model model, String address, String onward) {
		model.addAttribute("signInAt", address);
		model.addAttribute("onward", onward);
		return "account/issued";
	}

}
