package org.lianxin.representative.web;

import org.lianxin.representative.BoardPerson;
import org.lianxin.representative.Boards;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioEvents;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;

import org.springframework.stereotype.Component;

/** Finds what a QR code is made for. */
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
		return new Scanned(county, studio, null, null);
	}

	/** Only who is on a board has a code: any other would lead nowhere. */
	Scanned representative(County county, String code) {
		BoardPerson person = this.boards.byCode(code).orElseThrow(() -> new NotFound("representative.unknown"));
		return new Scanned(county, this.studios.byId(person.studioId()).orElseThrow(), person, null);
	}

	Scanned event(County county, String code) {
		EventView event = this.events.byCode(code).orElseThrow(() -> new NotFound("studio.event.unknown"));
		return new Scanned(county, this.studios.byId(event.studioId()).orElseThrow(), null, event);
	}

}
