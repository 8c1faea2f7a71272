package org.lianxin.roster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.LeaveDesk;
import org.lianxin.roster.LeavePages;
import org.lianxin.roster.LeaveState;
import org.lianxin.roster.LeaveView;
import org.lianxin.roster.PersonSearch;
import org.lianxin.shared.Paged;
import org.lianxin.web.Attempts;
import org.lianxin.web.Filters;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The leaves that one may know of, one of them, and the asking for another (请假). */
@Controller
@RequestMapping(LeaveListForm.LIST)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
class LeaveController {

	private static final String FORM = "roster/leave-new";

	private static final Map<String, String> FIELDS = Map.of("roster.leave.past", "from", "roster.leave.backwards",
			"lastDay", "roster.leave.long", "lastDay", "roster.leave.twice", "from", "roster.person.unknown", "who",
			"roster.person.ambiguous", "who");

	private final LeaveDesk desk;

	private final LeavePages pages;

	private final PersonSearch people;

	private final ChangeChoices choices;

	private final Options options;

	LeaveController(LeaveDesk desk, LeavePages pages, PersonSearch people, ChangeChoices choices, Options options) {
		this.desk = desk;
		this.pages = pages;
		this.people = people;
		this.choices = choices;
		this.options = options;
	}

	@GetMapping
	String list(@ModelAttribute("filter") LeaveListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Paged<LeaveView> page = Filters.page(errors, response, () -> this.pages.list(form.toFilter()));
		model.addAttribute("page", page);
		model.addAttribute("own", isOwn());
		model.addAttribute("narrowed", Filters.isUnreadable(errors) || form.isNarrowed());
		model.addAttribute("states", this.options.of(LeaveState::key, LeaveState.values()));
		model.addAttribute("studios", this.choices.studios());
		model.addAttribute("export", form.export());
		model.addAttribute("next", (page.next() != null) ? form.address(page.next()) : null);
		model.addAttribute("first", (form.after() != null) ? form.address(null) : null);
		return "roster/leaves";
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable String representative,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
			Model model) {
		model.addAttribute("form", LeaveForm.on(representative, day));
		fill(model);
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") LeaveForm form, BindingResult errors, Model model, Flash flash) {
		fill(model);
		if (!isOwn() && form.who() == null) {
			errors.rejectValue("who", "roster.person.missing");
		}
		if (form.isBackwards()) {
			errors.rejectValue("lastDay", "roster.leave.backwards");
		}
		AtomicReference<@Nullable UUID> leave = new AtomicReference<>();
		if (!Attempts.attempt(errors, FIELDS, () -> leave.set(this.desk.ask(form.toCommand(person(form)))))) {
			return Rejected.form(FORM);
		}
		flash.success(isOwn() ? "roster.leave.asked" : "roster.leave.entered");
		return new ModelAndView("redirect:" + LeaveListForm.LIST + "/" + leave.get());
	}

	private UUID person(LeaveForm form) {
		return isOwn() ? SignedIn.required().workplaceId().orElseThrow()
				: this.people.find(Objects.requireNonNull(form.who()));
	}

	private void fill(Model model) {
		model.addAttribute("own", isOwn());
		model.addAttribute("colleagues",
				(SignedIn.required().role() == Role.LIAISON)
						? this.people.ofOwnStudio().stream().map((one) -> new Option(one.code(), one.name())).toList()
						: List.of());
	}

	private static boolean isOwn() {
		return SignedIn.required().role() == Role.REPRESENTATIVE;
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("detail", this.pages.detail(id));
		model.addAttribute("own", isOwn());
		return "roster/leave";
	}

}
