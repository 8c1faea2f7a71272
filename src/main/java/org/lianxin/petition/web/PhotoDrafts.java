package org.lianxin.petition.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.AttachmentView;
import org.lianxin.attachment.Attachments;
import org.lianxin.attachment.PhotoRefused;
import org.lianxin.attachment.Photos;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/**
 * The photos of a form that is not yet sent. They are kept as they arrive, so that a form
 * shown again has lost none of them.
 */
@Component
class PhotoDrafts {

	static final int MOST = 5;

	private final Photos reader;

	private final Attachments attachments;

	PhotoDrafts(Photos reader, Attachments attachments) {
		this.reader = reader;
		this.attachments = attachments;
	}

	/**
	 * Keeps what was chosen; what can't be kept becomes an error at the field "photos".
	 */
	void take(UUID submissionId, @Nullable List<MultipartFile> chosen, BindingResult errors) {
		List<MultipartFile> photos = (chosen != null)
				? chosen.stream().filter((file) -> file != null && !file.isEmpty()).toList() : List.of();
		if (photos.isEmpty()) {
			return;
		}
		if (photos.size() + of(submissionId).size() > MOST) {
			errors.rejectValue("photos", "attachment.photo.many", new Object[] { MOST }, null);
			return;
		}
		photos.forEach((photo) -> keep(submissionId, photo, errors));
	}

	/** Returns the photos that have arrived so far, in their order. */
	List<AttachmentView> of(UUID submissionId) {
		return this.attachments.drafts(submissionId);
	}

	private void keep(UUID submissionId, MultipartFile photo, BindingResult errors) {
		try (InputStream content = photo.getInputStream()) {
			this.attachments.storeDraft(this.reader.read(content), submissionId);
		}
		catch (PhotoRefused refusal) {
			errors.rejectValue("photos", refusal.key(), refusal.arguments(), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
