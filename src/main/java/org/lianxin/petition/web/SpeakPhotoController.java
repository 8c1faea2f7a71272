package org.lianxin.petition.web;

import java.time.Duration;
import java.util.UUID;

import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.shared.NotFound;
import org.lianxin.tenancy.County;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a resident the photos of a form that is not sent yet. */
@Controller
class SpeakPhotoController {

	private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofMinutes(30)).cachePrivate();

	private final Attachments attachments;

	SpeakPhotoController(Attachments attachments) {
		this.attachments = attachments;
	}

	@GetMapping("/c/{county}/speak/photos/{id}")
	ResponseEntity<byte[]> show(County county, @PathVariable UUID id) {
		PhotoBytes photo = this.attachments.draftThumbnail(new AttachmentId(id))
			.orElseThrow(() -> new NotFound("attachment.photo.gone"));
		return ResponseEntity.ok()
			.cacheControl(CACHE)
			.contentType(MediaType.parseMediaType(photo.mediaType()))
			.body(photo.bytes());
	}

}
