package org.lianxin.roster.web;

import java.util.Optional;

import org.lianxin.roster.FeedView;
import org.lianxin.shared.QrCode;

import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes out the address of a feed, for people and for their phones. */
final class FeedAddress {

	private FeedAddress() {
	}

	/** Puts the address beside the page, where there is one. */
	static void tell(Optional<FeedView> feed, Model model) {
		feed.ifPresent((known) -> {
			String address = ServletUriComponentsBuilder.fromCurrentContextPath().path(known.path()).toUriString();
			model.addAttribute("feed", known);
			model.addAttribute("address", address);
			model.addAttribute("subscription", address.replaceFirst("^https?:", "webcal:"));
			model.addAttribute("qr", QrCode.svg(address));
		});
	}

}
