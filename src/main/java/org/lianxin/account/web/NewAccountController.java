package org.lianxin.account.web;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Accounts;
import org.lianxin.account.CreateAccount;
import org.lianxin.account.Role;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Rejected;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making an account: which role, which workplace, who. */
@Controller
@RequestMapping("/desk/accounts/new")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class NewAccountController {

	private static final Map<String, String> FIELDS = Map.of("account.username.taken", "username");

	private final Accounts accounts;

	private final AccountOptions options;

	NewAccountController(Accounts accounts, AccountOptions options) {
		this.accounts = accounts;
		this.options = options;
	}

	/** Asks what is still to be decided. */
	@GetMapping
	String form(@ModelAttribute("form") NewAccountForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String asked,
			@RequestParam(required = false) @Nullable String words, Locale locale, Model model) {
		Role role = form.role();
		if (role == null) {
			requireChoice("role".equals(asked), "role", errors);
			model.addAttribute("roles", this.options.explainedRoles(locale));
			return "account/new-role";
		}
		if (!form.isPlaced()) {
			requireChoice("workplace".equals(asked), "workplace", errors);
			model.addAttribute("workplaces", this.options.workplaces(role, words));
			model.addAttribute("sought", this.options.areSought(role));
			model.addAttribute("words", words);
			return "account/new-workplace";
		}
		model.addAttribute("workplaceName", workplaceName(form));
		return "account/new";
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") NewAccountForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!form.isPlaced()) {
			return new ModelAndView("redirect:/desk/accounts/new");
		}
		String workplace = workplaceName(form);
		if (!Attempts
			.attempt(errors, FIELDS,
					() -> Issued.carry(this.accounts.create(new CreateAccount(form.username(), form.name().strip(),
							form.role(), form.role().hasWorkplace() ? form.workplace() : null, workplace)),
							redirect))) {
			model.addAttribute("workplaceName", workplace);
			return Rejected.form("account/new");
		}
		return new ModelAndView("redirect:/desk/accounts/issued");
	}

	private static void requireChoice(boolean asked, String field, BindingResult errors) {
		if (asked && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "account.new." + field + ".missing");
		}
	}

	private @Nullable String workplaceName(NewAccountForm form) {
		if (!form.role().hasWorkplace()) {
			return null;
		}
		return this.options.workplace(form.role(), form.workplace())
			.orElseThrow(() -> new NotFound("account.workplace.unknown"));
	}

}
