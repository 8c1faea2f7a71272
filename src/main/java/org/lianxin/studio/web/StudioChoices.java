package org.lianxin.studio.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.lianxin.studio.Places;
import org.lianxin.studio.Profession;
import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioListFilter;
import org.lianxin.studio.StudioState;
import org.lianxin.web.Option;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the two forms of a studio offer to choose from. */
@ControllerAdvice(assignableTypes = { DeskStudiosController.class, RevisionController.class })
class StudioChoices {

	private final Places places;

	private final MessageSource messages;

	StudioChoices(Places places, MessageSource messages) {
		this.places = places;
		this.messages = messages;
	}

	@ModelAttribute("kinds")
	List<Option> kinds(Locale locale) {
		return Stream.of(StudioKind.values())
			.map((kind) -> new Option(kind.name(), this.messages.getMessage(kind.key(), null, locale)))
			.toList();
	}

	@ModelAttribute("professions")
	List<Option> professions(Locale locale) {
		return Stream.of(Profession.values())
			.map((profession) -> new Option(profession.name(),
					this.messages.getMessage(profession.key(), null, locale)))
			.toList();
	}

	@ModelAttribute("states")
	List<Option> states(Locale locale) {
		return Stream.of(StudioState.values())
			.map((state) -> new Option(state.name(), this.messages.getMessage(state.key(), null, locale)))
			.toList();
	}

	@ModelAttribute("firstStates")
	List<Option> firstStates(Locale locale) {
		return states(locale).subList(0, StudioState.OPEN.ordinal() + 1);
	}

	@ModelAttribute("orders")
	List<Option> orders(Locale locale) {
		return Stream.of(StudioListFilter.Order.values())
			.map((order) -> new Option(order.name(), this.messages.getMessage(order.key(), null, locale)))
			.toList();
	}

	@ModelAttribute("townships")
	List<Option> townships() {
		return this.places.townships()
			.stream()
			.map((township) -> new Option(township.id().toString(), township.name()))
			.toList();
	}

}
