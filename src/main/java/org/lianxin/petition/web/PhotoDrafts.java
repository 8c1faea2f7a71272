package org.lianxin.petition.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.AttachmentId;
import org.lianxin.attachment.AttachmentView;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoRefused;
import org.lianxin.attachment.Photos;
import org.lianxin.web.Throttle;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps the photos of a form from the moment they arrive, so that a form that comes back
 * has lost none.
 */
@Component
class PhotoDrafts {

	static final int MOST = 5;

	private static final int MOST_OF_NAME = 60;

	private final Photos photos;

	private final Attachments attachments;

	private final Throttle throttle;

	PhotoDrafts(Photos photos, Attachments attachments, Throttle throttle) {
		this.photos = photos;
		this.attachments = attachments;
		this.throttle = throttle;
	}

	List<AttachmentView> of(UUID submission) {
		return this.attachments.drafts(submission);
	}

	void discard(UUID submission, UUID photo) {
		this.attachments.discardDraft(submission, new AttachmentId(photo));
	}

	/**
	 * Takes what was uploaded.
	 * @param errors are told each photo that was not taken, at the field "photos"
	 * @param caller whose turns are counted
	 */
	void keep(UUID submission, @Nullable List<MultipartFile> uploads, BindingResult errors, String... caller) {
		for (MultipartFile upload : Optional.ofNullable(uploads).orElse(List.of())) {
			if (upload != null && !upload.isEmpty() && !keep(submission, upload, errors, caller)) {
				return;
			}
		}
	}

	/** Tells whether the next one may be tried. */
	private boolean keep(UUID submission, MultipartFile upload, BindingResult errors, String... caller) {
		if (of(submission).size() >= MOST) {
			errors.rejectValue("photos", "resident.photos.many", new Object[] { MOST }, null);
			return false;
		}
		if (!this.throttle.tryTake(Limits.PHOTOS, caller)) {
			errors.rejectValue("photos", "resident.photos.often");
			return false;
		}
		try (InputStream bytes = upload.getInputStream()) {
			this.attachments.storeDraft(this.photos.read(bytes), submission);
		}
		catch (PhotoRefused refused) {
			errors.rejectValue("photos", "resident.photos.refused",
					new Object[] { name(upload),
							new DefaultMessageSourceResolvable(new String[] { refused.key() }, refused.arguments()) },
					null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return true;
	}

	private static String name(MultipartFile upload) {
		String name = Optional.ofNullable(upload.getOriginalFilename()).orElse("");
		return (name.length() > MOST_OF_NAME) ? name.substring(0, MOST_OF_NAME) + "…" : name;
	}

}
