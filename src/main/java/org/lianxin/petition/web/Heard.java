package org.lianxin.petition.web;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Rating;

/** What a follow-up visit heard from the resident. */
enum Heard {

	SATISFIED, BASICALLY_SATISFIED, DISSATISFIED, NOTHING;

	@Nullable Rating rating() {
		return (this != NOTHING) ? Rating.valueOf(name()) : null;
	}

	String key() {
		return "petition.heard." + name();
	}

}
