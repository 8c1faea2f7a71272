package org.lianxin.account.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.lianxin.account.AccountFilter;
import org.lianxin.account.AccountState;
import org.lianxin.account.AccountView;
import org.lianxin.account.Accounts;
import org.lianxin.account.Export;
import org.lianxin.account.Exports;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Paged;
import org.lianxin.spreadsheet.RowSink;
import org.lianxin.spreadsheet.Words;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts of the county, and each of them. */
@Controller
@RequestMapping("/desk/accounts")
class AccountController {

	private final Accounts accounts;

	private final AccountOptions options;

	private final Exports exports;

	private final Words words;

	AccountController(Accounts accounts, AccountOptions options, Exports exports, Words words) {
		this.accounts = accounts;
		this.options = options;
		this.exports = exports;
		this.words = words;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Role role,
			@RequestParam(required = false) @Nullable AccountState state,
			@RequestParam(required = false) @Nullable String text,
			@RequestParam(required = false) @Nullable String after, Locale locale, Model model) {
		AccountFilter filter = new AccountFilter(role, state, text);
		Paged<AccountView> page = this.accounts.list(filter, after);
		model.addAttribute("page", page);
		model.addAttribute("filter", filter);
		model.addAttribute("roles", this.options.roles(locale));
		model.addAttribute("states", this.options.states(locale));
		model.addAttribute("first", after == null);
		model.addAttribute("mayCreate", SignedIn.required().role() == Role.ADMINISTRATOR);
		return "account/list";
	}

	@GetMapping("/export.xlsx")
	void export(@RequestParam(required = false) @Nullable Role role,
			@RequestParam(required = false) @Nullable AccountState state,
			@RequestParam(required = false) @Nullable String text, HttpServletResponse response) {
		AccountFilter filter = new AccountFilter(role, state, text);
		Map<String, @Nullable Object> narrowed = new LinkedHashMap<>();
		narrowed.put("role", role);
		narrowed.put("state", state);
		narrowed.put("text", text);
		List<String> headers = Stream.of("name", "username", "role", "workplace", "state")
			.map((field) -> this.words.word("account.field." + field))
			.toList();
		this.exports.send(new Export("accounts", narrowed, this.words.word("account.list.title"), headers,
				(rows) -> this.accounts.export(filter, (account) -> row(account, rows))), response);
	}

	private void row(AccountView account, RowSink rows) {
		rows.row(account.name(), account.username(), this.words.word(account.role().key()), account.workplace(),
				this.words.word(account.state().key()));
	}

	@GetMapping("/{username}")
	String show(@PathVariable String username, Model model) {
		AccountView account = this.accounts.account(username);
		model.addAttribute("account", account);
		model.addAttribute("own", SignedIn.required().account().equals(username));
		model.addAttribute("mayChange", SignedIn.required().role().manages(account.role()));
		return "account/show";
	}

	@GetMapping("/issued")
	String issued(Model model) {
		return Issued.page(model, "/c/" + SignedIn.required().countySlug() + "/login", "/desk/accounts");
	}

}
