package org.lianxin.petition;

import java.util.List;
import java.util.UUID;

import org.lianxin.attachment.AttachmentView;
import org.lianxin.attachment.Attachments;

/**
 * A photo that an entry of a timeline holds.
 *
 * @param sha256 digest of its bytes, in hex: part of the entry's hash
 */
record Evidence(UUID attachmentId, String sha256) {

	/**
	 * Takes the photos that were uploaded with a form, in their order; each can be taken
	 * once.
	 */
	static List<Evidence> claimed(Attachments attachments, UUID submissionId) {
		List<AttachmentView> drafts = attachments.drafts(submissionId);
		attachments.claim(submissionId, drafts.stream().map(AttachmentView::id).toList());
		return drafts.stream().map((photo) -> new Evidence(photo.id().value(), photo.sha256())).toList();
	}

}
