package org.lianxin.studio.web;

import java.util.List;

import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.studio.EventKind;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the list of events and its forms offer to choose from. */
@ControllerAdvice(assignableTypes = { DeskEventsController.class, EventRevisionController.class })
class EventChoices {

	private final StudioService studios;

	private final Options options;

	EventChoices(StudioService studios, Options options) {
		this.studios = studios;
		this.options = options;
	}

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return this.options.of(EventKind::key, EventKind.values());
	}

	/** All studios to an administrator, to a liaison their own. */
	@ModelAttribute("studios")
	List<Option> studios() {
		SignedIn person = SignedIn.required();
		List<StudioView> served = (person.role() == Role.LIAISON)
				? person.workplaceId().flatMap(this.studios::byId).stream().toList() : this.studios.all();
		return served.stream().map((studio) -> new Option(studio.id().toString(), studio.name())).toList();
	}

}
