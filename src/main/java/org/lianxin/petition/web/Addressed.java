package org.lianxin.petition.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioView;

/**
 * Whom a resident speaks to, as the QR code they scanned says.
 *
 * @param event the event at which they scanned it
 * @param unknown the code names a studio, representative or event that is not there any
 * more
 */
record Addressed(@Nullable StudioView studio, @Nullable RepresentativeView representative, @Nullable EventView event,
		boolean unknown) {

	@Nullable UUID studioId() {
		return Optional.ofNullable(this.studio).map(StudioView::id).orElse(null);
	}

	@Nullable UUID representativeId() {
		return Optional.ofNullable(this.representative).map(RepresentativeView::id).orElse(null);
	}

	/** The event to which it is counted: none that is closed. */
	@Nullable UUID eventId() {
		return Optional.ofNullable(this.event).filter((event) -> !event.isClosed()).map(EventView::id).orElse(null);
	}

}
