package org.lianxin.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.lianxin.calendar.AddCountyDay;
import org.lianxin.calendar.CountyDays;
import org.lianxin.calendar.StatutoryDay;
import org.lianxin.shared.NotFound;
import org.lianxin.web.Attempts;
import org.lianxin.web.Flash;
import org.lianxin.web.Option;
import org.lianxin.web.Options;
import org.lianxin.web.Rejected;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adding a day of the county's own, and taking one back. */
@Controller
@RequestMapping("/desk/calendar/days")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class CountyDayController {

	private final CountyDays days;

	private final Options options;

	private final Clock clock;

	CountyDayController(CountyDays days, Options options, Clock clock) {
		this.days = days;
		this.options = options;
		this.clock = clock;
	}

	@InitBinder("form")
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return this.options.of(StatutoryDay.Kind::key, StatutoryDay.Kind.values());
	}

	@ModelAttribute("today")
	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	@GetMapping("/new")
	ModelAndView form() {
		return new ModelAndView("calendar/day", "form", CountyDayForm.empty());
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") CountyDayForm form, BindingResult errors, Flash flash) {
		form.check(errors);
		if (!Attempts.attempt(errors, CountyDayForm.FIELDS, () -> this.days.add(form.toCommand()))) {
			return Rejected.form("calendar/day");
		}
		AddCountyDay added = form.toCommand();
		flash.success("calendar.day.added", added.date(), added.name());
		return year(added.date());
	}

	@GetMapping("/{date}/removal")
	String confirm(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, Model model) {
		model.addAttribute("day", this.days.find(date).orElseThrow(() -> new NotFound("calendar.day.unknown")));
		return "calendar/removal";
	}

	@PostMapping("/{date}/removal")
	ModelAndView remove(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, Flash flash) {
		this.days.remove(date);
		flash.success("calendar.day.removed", date);
		return year(date);
	}

	private static ModelAndView year(LocalDate date) {
		return new ModelAndView("redirect:/desk/calendar?year=" + date.getYear());
	}

}
