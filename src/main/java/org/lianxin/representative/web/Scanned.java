package org.lianxin.representative.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.BoardPerson;
import org.lianxin.studio.EventView;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a QR code on a wall or poster speaks for: a studio, one of its representatives, or
 * an event of it.
 */
record Scanned(County county, StudioView studio, @Nullable BoardPerson representative, @Nullable EventView event) {

	/** Returns the address that the code opens: the form, with all of it filled in. */
	String address() {
		UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/c/{county}/speak");
		if (this.event != null) {
			// The studio goes without saying, and a short code is read from further away.
			return address.queryParam("event", "{event}")
				.encode()
				.buildAndExpand(this.county.slug(), this.event.code())
				.toUriString();
		}
		return address.queryParam("studio", "{studio}")
			.queryParamIfPresent("rep", Optional.ofNullable(this.representative).map((person) -> "{rep}"))
			.encode()
			.buildAndExpand(this.county.slug(), this.studio.slug(),
					(this.representative != null) ? this.representative.code() : "")
			.toUriString();
	}

	/** Returns the address under which its code and its poster are found. */
	String path() {
		String county = "/c/" + this.county.slug();
		if (this.event != null) {
			return county + "/events/" + this.event.code();
		}
		return (this.representative != null) ? county + "/representatives/" + this.representative.code()
				: county + "/studios/" + this.studio.slug();
	}

}
