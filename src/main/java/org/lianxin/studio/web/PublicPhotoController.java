package org.lianxin.studio.web;

import java.time.Duration;
import java.util.HexFormat;

import org.lianxin.attachment.PhotoBytes;
import org.lianxin.shared.NotFound;
import org.lianxin.studio.StudioPhotos;
import org.lianxin.tenancy.County;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows the public what a studio looks like. Pages add the photo's id to the address, so
 * that a new photo is seen at once; asked for again, an unchanged one is not sent.
 */
@Controller
class PublicPhotoController {

	private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final StudioPhotos photos;

	PublicPhotoController(StudioPhotos photos) {
		this.photos = photos;
	}

	@GetMapping("/c/{county}/studios/{slug}/photo")
	ResponseEntity<byte[]> show(County county, @PathVariable String slug) {
		PhotoBytes photo = this.photos.of(slug).orElseThrow(() -> new NotFound("studio.photo.none"));
		return ResponseEntity.ok()
			.cacheControl(CACHE)
			.eTag(HexFormat.of().formatHex(photo.sha256()))
			.contentType(MediaType.parseMediaType(photo.mediaType()))
			.body(photo.bytes());
	}

}
