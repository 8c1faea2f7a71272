package org.lianxin.studio.web;

import java.nio.charset.StandardCharsets;

import org.lianxin.shared.NotFound;
import org.lianxin.shared.QrCode;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;
import org.lianxin.tenancy.County;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The QR code of a studio's wall: it opens the form to speak, with the studio filled in.
 */
@Controller
class StudioCodeController {

	/** Sharp at ten centimetres in print. */
	private static final int PIXELS = 1200;

	private final StudioService studios;

	StudioCodeController(StudioService studios) {
		this.studios = studios;
	}

	@GetMapping("/c/{county}/studios/{slug}/qr.svg")
	ResponseEntity<byte[]> svg(County county, @PathVariable String slug) {
		String drawing = QrCode.svg(address(county, slug));
		return image(MediaType.valueOf("image/svg+xml"), drawing.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/c/{county}/studios/{slug}/qr.png")
	ResponseEntity<byte[]> png(County county, @PathVariable String slug) {
		return image(MediaType.IMAGE_PNG, QrCode.png(address(county, slug), PIXELS));
	}

	private String address(County county, String slug) {
		StudioView studio = this.studios.bySlug(slug).orElseThrow(() -> new NotFound("studio.unknown"));
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/c/{county}/speak")
			.queryParam("studio", "{studio}")
			.encode()
			.buildAndExpand(county.slug(), studio.slug())
			.toUriString();
	}

	private ResponseEntity<byte[]> image(MediaType type, byte[] content) {
		return ResponseEntity.ok().contentType(type).body(content);
	}

}
