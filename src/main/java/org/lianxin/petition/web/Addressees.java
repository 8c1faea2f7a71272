package org.lianxin.petition.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Finds whom a QR code names. Codes hang on walls for years: what is gone is no error.
 */
@Component
class Addressees {

	private final StudioService studios;

	private final RepresentativeService representatives;

	private final StudioEvents events;

	Addressees(StudioService studios, RepresentativeService representatives, StudioEvents events) {
		this.studios = studios;
		this.representatives = representatives;
		this.events = events;
	}

	Addressed find(@Nullable String slug, @Nullable String code, @Nullable String eventCode) {
		Optional<EventView> event = given(eventCode).flatMap(this.events::byCode);
		Optional<StudioView> named = given(slug).or(() -> event.map(EventView::studioSlug))
			.flatMap(this.studios::bySlug)
			.filter((studio) -> studio.state().isInService());
		Optional<RepresentativeView> person = given(code).flatMap(this.representatives::byCode)
			.filter((representative) -> sitsThere(representative, named));
		Optional<StudioView> studio = named.or(() -> person.map(RepresentativeView::studioId)
			.flatMap(this.studios::byId)
			.filter((place) -> place.state().isInService()));
		boolean unknown = (given(slug).isPresent() && named.isEmpty()) || (given(code).isPresent() && person.isEmpty())
				|| (given(eventCode).isPresent() && event.isEmpty());
		return new Addressed(studio.orElse(null), person.orElse(null), event.orElse(null), unknown);
	}

	private static boolean sitsThere(RepresentativeView representative, Optional<StudioView> studio) {
		return representative.state().isOnBoard() && representative.studioId() != null
				&& studio.map((named) -> named.id().equals(representative.studioId())).orElse(true);
	}

	private static Optional<String> given(@Nullable String parameter) {
		return Optional.ofNullable(parameter).filter(StringUtils::hasText);
	}

}
