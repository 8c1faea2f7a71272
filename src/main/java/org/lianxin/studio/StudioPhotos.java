package org.lianxin.studio;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.Photo;
import org.lianxin.attachment.PhotoBytes;
import org.lianxin.shared.NotFound;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The photo that shows the public what a studio looks like from the street. */
@Service
@Transactional
public class StudioPhotos {

	private final StudioRepository studios;

	private final StudioService service;

	private final Attachments attachments;

	StudioPhotos(StudioRepository studios, StudioService service, Attachments attachments) {
		this.studios = studios;
		this.service = service;
		this.attachments = attachments;
	}

	/** Shows the studio by this photo from now on. */
	@PreAuthorize("@studioRights.serves(#studioId)")
	public void hang(UUID studioId, Photo photo) {
		keep(studioId, this.attachments.store(photo).value());
	}

	/** Shows the studio by no photo. */
	@PreAuthorize("@studioRights.serves(#studioId)")
	public void remove(UUID studioId) {
		keep(studioId, null);
	}

	/** Returns the photo of a studio, empty where it has none. */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public Optional<PhotoBytes> of(String slug) {
		return this.service.bySlug(slug)
			.map(StudioView::photoId)
			.map(AttachmentId::new)
			.flatMap(this.attachments::picture);
	}

	/** The photo before goes for good: nobody may look at it any more. */
	private void keep(UUID studioId, @Nullable UUID photoId) {
		Studio studio = this.studios.findById(studioId).orElseThrow(() -> new NotFound("studio.unknown"));
		Optional<UUID> before = studio.hang(photoId);
		this.studios.saveAndFlush(studio);
		before.map(AttachmentId::new).ifPresent(this.attachments::remove);
	}

}
