package org.lianxin.petition.web;

import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;

import org.lianxin.attachment.PhotoBytes;
import org.lianxin.petition.FollowingPages;
import org.lianxin.petition.PetitionNumber;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.County;
import org.lianxin.tenancy.web.FollowedByCode;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows residents how their matter stands, and the photos that belong to it. */
@Controller
@FollowedByCode
@RequestMapping("/c/{county}/track/{number}")
class TrackPageController {

	private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

	private final FollowingPages pages;

	TrackPageController(FollowingPages pages) {
		this.pages = pages;
	}

	@GetMapping
	String show(County county, @PathVariable PetitionNumber number, Model model) {
		model.addAttribute("petition", this.pages.followed(number));
		return "track/page";
	}

	@GetMapping("/photos/{id}")
	ResponseEntity<byte[]> photo(County county, @PathVariable PetitionNumber number, @PathVariable UUID id) {
		return picture(number, id, false);
	}

	@GetMapping("/photos/{id}/small")
	ResponseEntity<byte[]> small(County county, @PathVariable PetitionNumber number, @PathVariable UUID id) {
		return picture(number, id, true);
	}

	private ResponseEntity<byte[]> picture(PetitionNumber number, UUID id, boolean small) {
		PhotoBytes photo = this.pages.photo(number, id, small).orElseThrow(() -> new NotFound("petition.unknown"));
		return ResponseEntity.ok()
			.cacheControl(CACHE)
			.eTag(HexFormat.of().formatHex(photo.sha256()))
			.contentType(MediaType.parseMediaType(photo.mediaType()))
			.body(photo.bytes());
	}

}
