package org.lianxin.activity.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.activity.ReceptionKind;
import org.lianxin.activity.ReceptionRow;
import org.lianxin.activity.Receptions;
import org.lianxin.shared.Paged;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Filters;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The receptions: the list, and one of them. */
@Controller
@RequestMapping("/desk/receptions")
class ReceptionsController {

	private static final String LAST_LIST = "lastReceptions";

	private final Receptions receptions;

	private final StudioService studios;

	private final Options options;

	ReceptionsController(Receptions receptions, StudioService studios, Options options) {
		this.receptions = receptions;
		this.studios = studios;
		this.options = options;
	}

	@GetMapping
	String list(@ModelAttribute("filter") ReceptionListForm form, BindingResult errors, Model model,
			HttpSession session, HttpServletResponse response) {
		Paged<ReceptionRow> page = Filters.page(errors, response, () -> this.receptions.list(form.toFilter()));
		session.setAttribute(LAST_LIST, form.address(form.after()));
		Role role = SignedIn.required().role();
		boolean ofOne = role == Role.LIAISON || role == Role.REPRESENTATIVE;
		model.addAttribute("page", page);
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.isNarrowed());
		model.addAttribute("mayWrite", ofOne || role == Role.ADMINISTRATOR);
		model.addAttribute("kinds", this.options.of(ReceptionKind::key, ReceptionKind.values()));
		model.addAttribute("studios", ofOne ? List.of() : studios());
		model.addAttribute("export", form.export());
		model.addAttribute("next", (page.next() != null) ? form.address(page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(null) : null);
		return "reception/list";
	}

	private List<Option> studios() {
		return this.studios.all().stream().map((studio) -> new Option(studio.id().toString(), studio.name())).toList();
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model, HttpSession session) {
		Object back = session.getAttribute(LAST_LIST);
		model.addAttribute("reception", this.receptions.detail(id));
		model.addAttribute("back", (back != null) ? back : "/desk/receptions");
		return "reception/show";
	}

}
