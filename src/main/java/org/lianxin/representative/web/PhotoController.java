package org.lianxin.representative.web;

import java.time.Duration;
import java.util.HexFormat;

import org.lianxin.attachment.PhotoBytes;
import org.lianxin.representative.Boards;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.County;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the public the photos of representatives. */
@Controller
class PhotoController {

	/** Short, so that who leaves a board is soon gone from there. */
	private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Boards boards;

	PhotoController(Boards boards) {
		this.boards = boards;
	}

	@GetMapping("/c/{county}/representatives/{code}/photo")
	ResponseEntity<byte[]> show(County county, @PathVariable String code) {
		PhotoBytes photo = this.boards.photo(code).orElseThrow(() -> new NotFound("representative.photo.unknown"));
		return ResponseEntity.ok()
			.cacheControl(CACHE)
			.eTag(HexFormat.of().formatHex(photo.sha256()))
			.contentType(MediaType.parseMediaType(photo.mediaType()))
			.body(photo.bytes());
	}

}
