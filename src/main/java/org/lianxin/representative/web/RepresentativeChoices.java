package org.lianxin.representative.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lianxin.representative.Sex;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.web.Option;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the desk's pages of representatives offer to choose from. */
@ControllerAdvice(assignableTypes = DeskRepresentativesController.class)
class RepresentativeChoices {

	private final StudioService studios;

	private final MessageSource messages;

	RepresentativeChoices(StudioService studios, MessageSource messages) {
		this.studios = studios;
		this.messages = messages;
	}

	@InitBinder
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
	}

	@ModelAttribute("studios")
	List<Option> studios() {
		return this.studios.all()
			.stream()
			.filter((studio) -> studio.state() != StudioState.CLOSED)
			.map((studio) -> new Option(studio.id().toString(), studio.name()))
			.toList();
	}

	@ModelAttribute("sexes")
	List<Option> sexes(Locale locale) {
		return Stream.of(Sex.values()).map((sex) -> new Option(sex.name(), words(sex.key(), locale))).toList();
	}

	@ModelAttribute("weekdays")
	List<Option> weekdays(Locale locale) {
		return Stream.of(DayOfWeek.values())
			.map((day) -> new Option(day.name(), words("representative.weekday." + day, locale)))
			.toList();
	}

	private String words(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
