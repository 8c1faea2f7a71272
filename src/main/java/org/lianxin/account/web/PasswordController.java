package org.lianxin.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lianxin.account.Accounts;
import org.lianxin.account.SignedIn;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Rejected;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing one's own password, at the desk. */
@Controller
@RequestMapping("/desk/password")
class PasswordController {

	private final Accounts accounts;

	private final PresentSession session;

	PasswordController(Accounts accounts, PresentSession session) {
		this.accounts = accounts;
		this.session = session;
	}

	@ModelAttribute("action")
	String action() {
		return "/desk/password";
	}

	@ModelAttribute("initial")
	boolean initial() {
		return SignedIn.required().mustChangePassword();
	}

	@GetMapping
	ModelAndView form() {
		return new ModelAndView("account/password", "form", PasswordForm.empty());
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Flash flash) {
		form.check(errors);
		if (!Attempts.attempt(errors, PasswordForm.FIELDS,
				() -> this.accounts.changePassword(form.present(), form.chosen()))) {
			return Rejected.form("account/password");
		}
		SignedIn person = SignedIn.required().withOwnPassword();
		this.session.renew(person, request, response);
		flash.success("account.password.changed");
		return new ModelAndView("redirect:" + DeskController.start(person.role()));
	}

}
