package org.lianxin.representative.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.BoardPerson;
import org.lianxin.representative.Boards;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioState;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Component;

/**
 * Finds what a QR code is made for. A studio that is closed hangs up no more codes, nor
 * do its people and its events.
 */
@Component
class Scans {

	private final StudioService studios;

	private final Boards boards;

	private final StudioEvents events;

	Scans(StudioService studios, Boards boards, StudioEvents events) {
		this.studios = studios;
		this.boards = boards;
		this.events = events;
	}

	Scanned studio(County county, String slug) {
		StudioView studio = this.studios.withBoard(slug).orElseThrow(() -> new NotFound("studio.unknown"));
		return scanned(county, studio, null, null);
	}

	/** Only who is on a board has a code: any other would lead nowhere. */
	Scanned representative(County county, String code) {
		BoardPerson person = this.boards.byCode(code).orElseThrow(() -> new NotFound("representative.unknown"));
		return scanned(county, this.studios.byId(person.studioId()).orElseThrow(), person, null);
	}

	Scanned event(County county, String code) {
		EventView event = this.events.byCode(code).orElseThrow(() -> new NotFound("studio.event.unknown"));
		return scanned(county, this.studios.byId(event.studioId()).orElseThrow(), null, event);
	}

	private static Scanned scanned(County county, StudioView studio, @Nullable BoardPerson person,
			@Nullable EventView event) {
		if (studio.state() == StudioState.CLOSED) {
			throw new NotFound("studio.unknown");
		}
		return new Scanned(county, studio, person, event);
	}

}
