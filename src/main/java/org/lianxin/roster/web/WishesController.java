package org.lianxin.roster.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import org.lianxin.account.Role;
import org.lianxin.account.SignedIn;
import org.lianxin.roster.Half;
import org.lianxin.roster.WishView;
import org.lianxin.roster.Wishes;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.Paged;
import org.lianxin.web.Filters;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** On which days representatives would rather sit: one's own, or those of a studio. */
@Controller
@RequestMapping("/desk/duty-wishes")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'LIAISON', 'REPRESENTATIVE')")
class WishesController {

	private static final String FORM = "roster/wish";

	private final Wishes wishes;

	private final ChangeChoices choices;

	private final Options options;

	WishesController(Wishes wishes, ChangeChoices choices, Options options) {
		this.wishes = wishes;
		this.choices = choices;
		this.options = options;
	}

	@GetMapping
	String list(@ModelAttribute("filter") PlaceListForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		SignedIn person = SignedIn.required();
		UUID place = person.workplaceId().orElse(null);
		if (person.role() == Role.REPRESENTATIVE) {
			return "redirect:/desk/duty-wishes/" + place;
		}
		UUID shown = (person.role() == Role.LIAISON) ? place : form.studio();
		Paged<WishView> page = Filters.page(errors, response,
				() -> (shown != null) ? this.wishes.list(shown, form.after()) : new Paged<>(List.of(), null));
		model.addAttribute("studio", shown);
		this.choices.tell(PlaceListForm.WISHES, form, errors, page, model);
		return "roster/wishes";
	}

	@GetMapping("/{id}")
	String form(@PathVariable UUID id, Model model) {
		WishView wish = this.wishes.of(id);
		model.addAttribute("wish", wish);
		model.addAttribute("form", WishForm.of(wish));
		return FORM;
	}

	@PostMapping("/{id}")
	ModelAndView create(@PathVariable UUID id, @ModelAttribute("form") WishForm form, BindingResult ignored,
			Flash flash) {
		try {
			this.wishes.keep(form.toCommand(id));
		}
		catch (Conflict overtaken) {
			WishView present = this.wishes.of(id);
			return new ModelAndView(FORM, HttpStatus.CONFLICT).addObject("wish", present)
				.addObject("form", form.over(present))
				.addObject("overtaken", true);
		}
		flash.success("roster.wish.kept");
		return new ModelAndView("redirect:/desk/duty-wishes/" + id);
	}

	@ModelAttribute("weekdays")
	List<Option> weekdays() {
		return IntStream.rangeClosed(1, 7)
			.mapToObj((day) -> this.options.option(Integer.toString(day), "roster.weekday." + day))
			.toList();
	}

	@ModelAttribute("halves")
	List<Option> halves() {
		return this.options.of(Half::key, Half.values());
	}

}
