package org.lianxin.representative.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.lianxin.shared.QrCode;
import org.lianxin.tenancy.County;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The QR codes of studios, representatives and events: each opens the form to speak, with
 * whatever it is for filled in.
 */
@Controller
class CodeController {

	/** Sharp at ten centimetres in print. */
	private static final int PIXELS = 1200;

	private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Scans scans;

	CodeController(Scans scans) {
		this.scans = scans;
	}

	@GetMapping("/c/{county}/studios/{slug}/qr.{format:svg|png}")
	ResponseEntity<byte[]> studio(County county, @PathVariable String slug, @PathVariable String format) {
		return image(this.scans.studio(county, slug), format);
	}

	@GetMapping("/c/{county}/representatives/{code}/qr.{format:svg|png}")
	ResponseEntity<byte[]> representative(County county, @PathVariable String code, @PathVariable String format) {
		return image(this.scans.representative(county, code), format);
	}

	@GetMapping("/c/{county}/events/{code}/qr.{format:svg|png}")
	ResponseEntity<byte[]> event(County county, @PathVariable String code, @PathVariable String format) {
		return image(this.scans.event(county, code), format);
	}

	private static ResponseEntity<byte[]> image(Scanned scanned, String format) {
		return format.equals("png") ? answer(MediaType.IMAGE_PNG, QrCode.png(scanned.address(), PIXELS)) : answer(
				MediaType.valueOf("image/svg+xml"), QrCode.svg(scanned.address()).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
		return ResponseEntity.ok().contentType(type).cacheControl(CACHE).body(content);
	}

}
