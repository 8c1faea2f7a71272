package org.lianxin.roster.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** Writes the filters of a list into its address. */
final class Addresses {

	private Addresses() {
	}

	static String of(UriComponentsBuilder list, @Nullable Enum<?> state, @Nullable UUID studio,
			@Nullable String cursor) {
		return list.queryParamIfPresent("state", Optional.ofNullable(state))
			.queryParamIfPresent("studio", Optional.ofNullable(studio))
			.queryParamIfPresent("after", Optional.ofNullable(cursor))
			.encode()
			.build()
			.toUriString();
	}

}
