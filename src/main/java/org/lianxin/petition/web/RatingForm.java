package org.lianxin.petition.web;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.petition.Rating;

/** How a resident rates what was done, with a word if they like. */
record RatingForm(@Nullable String rating, @Nullable String words) {

	Optional<Rating> chosen() {
		return Arrays.stream(Rating.values()).filter((value) -> value.name().equals(this.rating)).findFirst();
	}

}
