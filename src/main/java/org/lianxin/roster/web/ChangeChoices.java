package org.lianxin.roster.web;

import java.util.List;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.shared.Paged;
import org.lianxin.studio.StudioService;
import org.lianxin.web.Filters;
import org.lianxin.web.Option;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the lists of changes offer to choose from. */
@Component
class ChangeChoices {

	private final StudioService studios;

	ChangeChoices(StudioService studios) {
		this.studios = studios;
	}

	/** Tells a page what narrows its list, where it goes on and its file. */
	void tell(String list, PlaceListForm form, BindingResult errors, Paged<?> page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.isNarrowed());
		model.addAttribute("unreadable", Filters.isUnreadable(errors));
		model.addAttribute("studios", studios());
		model.addAttribute("export", form.address(list + "/export.xlsx", null));
		model.addAttribute("next", (page.next() != null) ? form.address(list, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(list, null) : null);
	}

	/** All studios to those who see more than one. */
	List<Option> studios() {
		Role role = SignedIn.required().role();
		return (role == Role.ADMINISTRATOR || role == Role.SUPERVISOR) ? this.studios.all()
			.stream()
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList() : List.of();
	}

}
