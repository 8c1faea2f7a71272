package org.lianxin.petition.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.RepresentativeView;
import org.lianxin.studio.StudioView;

/**
 * Whom a resident speaks to, as the QR code they scanned says.
 *
 * @param unknown the code names a studio or representative that is not there any more
 */
record Addressed(@Nullable StudioView studio, @Nullable RepresentativeView representative, boolean unknown) {

	@Nullable UUID studioId() {
		return Optional.ofNullable(this.studio).map(StudioView::id).orElse(null);
	}

	@Nullable UUID representativeId() {
		return Optional.ofNullable(this.representative).map(RepresentativeView::id).orElse(null);
	}

}
