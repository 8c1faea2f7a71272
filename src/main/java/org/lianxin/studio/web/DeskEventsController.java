package org.lianxin.studio.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.shared.Paged;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioEvents;
import org.lianxin.web.Attempts;
import org.lianxin.web.Filters;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
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

/** The events of the studios that one serves, and the announcing of another. */
@Controller
@RequestMapping("/desk/events")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON')")
class DeskEventsController {

	private final StudioEvents events;

	private final EventChoices choices;

	DeskEventsController(StudioEvents events, EventChoices choices) {
		this.events = events;
		this.choices = choices;
	}

	@GetMapping
	String list(@ModelAttribute("filter") EventListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Paged<EventView> page = Filters.page(errors, response, () -> this.events.list(form.toFilter()));
		model.addAttribute("past", form.isPast());
		model.addAttribute("studio", form.studio());
		model.addAttribute("page", page);
		model.addAttribute("unreadable", Filters.isUnreadable(errors));
		model.addAttribute("export", form.address(EventListForm.PATH + "/export.xlsx", null));
		model.addAttribute("next", (page.next() != null) ? form.address(EventListForm.PATH, page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(EventListForm.PATH, null) : null);
		return "studio/events";
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable UUID studio, Model model) {
		model.addAttribute("form", HoldingForm.in(Optional.ofNullable(studio).orElseGet(this::only)));
		return "studio/holding";
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") HoldingForm form, BindingResult errors, Flash flash) {
		EventView[] event = new EventView[1];
		if (!Attempts.attempt(errors, () -> event[0] = this.events.hold(form.toCommand()))) {
			return Rejected.form("studio/holding");
		}
		flash.success("studio.event.held", event[0].name());
		return new ModelAndView("redirect:/desk/events/" + event[0].code());
	}

	/** Who serves one studio alone has no choice. */
	private @Nullable UUID only() {
		return this.choices.studios()
			.stream()
			.map(Option::value)
			.reduce((one, other) -> "")
			.filter((id) -> !id.isEmpty())
			.map(UUID::fromString)
			.orElse(null);
	}

}
