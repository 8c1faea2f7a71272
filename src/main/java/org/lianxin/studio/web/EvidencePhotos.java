package org.lianxin.studio.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.lianxin.attachment.AttachmentView;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoRefused;
import org.lianxin.attachment.Photos;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps the photos of evidence from the moment they arrive, so that a form that comes
 * back has lost none.
 */
@Component
class EvidencePhotos {

	private static final int MOST = 5;

	private final Photos photos;

	private final Attachments attachments;

	EvidencePhotos(Photos photos, Attachments attachments) {
		this.photos = photos;
		this.attachments = attachments;
	}

	List<AttachmentView> of(UUID submission) {
		return this.attachments.drafts(submission);
	}

	/** Takes what was uploaded; each photo that is not taken is told at its field. */
	void keep(EvidenceForm form, BindingResult errors) {
		for (MultipartFile upload : Optional.ofNullable(form.photos()).orElse(List.of())) {
			if (upload != null && !upload.isEmpty()) {
				keep(form.submission(), upload, errors);
			}
		}
	}

	private void keep(UUID submission, MultipartFile upload, BindingResult errors) {
		if (of(submission).size() >= MOST) {
			errors.rejectValue("photos", "studio.evidence.photos.many", new Object[] { MOST }, null);
			return;
		}
		try (InputStream bytes = upload.getInputStream()) {
			this.attachments.storeDraft(this.photos.read(bytes), submission);
		}
		catch (PhotoRefused refused) {
			errors.rejectValue("photos", refused.key(), refused.arguments(), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
