package org.lianxin.web;

import org.lianxin.shared.QrCode;

import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Adds to a page what {@code fragments/receipt} draws beside number and code: where the
 * number is followed, in words and as a QR code.
 */
public final class ReceiptCard {

	private ReceiptCard() {
	}

	/** Adds address and qr of a number in the county of that short name. */
	public static void fill(Model model, String county, String number) {
		String address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/c/{county}/track")
			.queryParam("number", number)
			.buildAndExpand(county)
			.toUriString();
		model.addAttribute("address", address);
		model.addAttribute("qr", QrCode.svg(address));
	}

}
