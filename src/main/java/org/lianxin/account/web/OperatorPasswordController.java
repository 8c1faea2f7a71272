package org.lianxin.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lianxin.account.Operators;
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

/** Changing one's own password, as an operator. */
@Controller
@RequestMapping("/admin/password")
class OperatorPasswordController {

	private final Operators operators;

	private final PresentSession session;

	OperatorPasswordController(Operators operators, PresentSession session) {
		this.operators = operators;
		this.session = session;
	}

	@ModelAttribute("action")
	String action() {
		return "/admin/password";
	}

	@ModelAttribute("initial")
	boolean initial(HttpServletRequest request) {
		return request.isUserInRole("NEW_OPERATOR");
	}

	@GetMapping
	ModelAndView form() {
		return new ModelAndView("account/password", "form", PasswordForm.empty());
	}

	@PostMapping
	ModelAndView change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Flash flash) {
		form.check(errors);
		if (!Attempts.attempt(errors, PasswordForm.FIELDS, () -> this.session
			.renew(this.operators.changePassword(form.present(), form.chosen()), request, response))) {
			return Rejected.form("account/password");
		}
		flash.success("account.password.changed");
		return new ModelAndView("redirect:/admin/counties");
	}

}
