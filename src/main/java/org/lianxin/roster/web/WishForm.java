package org.lianxin.roster.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.Half;
import org.lianxin.roster.KeepWish;
import org.lianxin.roster.WishView;

/** When somebody would rather sit, as ticked; nothing ticked is no matter which. */
record WishForm(@Nullable Integer version, @Nullable List<String> weekdays, @Nullable Half half) {

	static WishForm of(WishView wish) {
		return new WishForm(wish.version(), wish.weekdays().stream().map(String::valueOf).toList(), wish.half());
	}

	/** The same wish, for the version that stands now. */
	WishForm over(WishView present) {
		return new WishForm(present.version(), this.weekdays, this.half);
	}

	KeepWish toCommand(UUID representativeId) {
		List<String> ticked = Objects.requireNonNullElse(this.weekdays, List.of());
		return new KeepWish(representativeId, Objects.requireNonNullElse(this.version, -2),
				ticked.stream().filter((day) -> day.matches("[1-7]")).map(Integer::valueOf).collect(Collectors.toSet()),
				this.half);
	}

}
