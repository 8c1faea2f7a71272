package org.lianxin.representative;

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

/** The photos that show representatives. */
@Service
@Transactional
public class Portraits {

	private final RepresentativeDirectory directory;

	private final RepresentativeRepository representatives;

	private final Attachments attachments;

	Portraits(RepresentativeDirectory directory, RepresentativeRepository representatives, Attachments attachments) {
		this.directory = directory;
		this.representatives = representatives;
		this.attachments = attachments;
	}

	/** Returns the photo of a representative that the reader may know of. */
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SUPERVISOR', 'LIAISON', 'REPRESENTATIVE')")
	@Transactional(readOnly = true)
	public Optional<PhotoBytes> picture(String code) {
		return Optional.ofNullable(this.directory.record(code).row().photoId())
			.map(AttachmentId::new)
			.flatMap(this.attachments::picture);
	}

	/** Shows a representative by this photo from now on. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void show(String code, Photo photo) {
		show(code, this.attachments.store(photo).value());
	}

	/** Shows a representative by no photo any more. */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void hide(String code) {
		show(code, (UUID) null);
	}

	/** The photo before goes for good: nobody may look at it any more. */
	private void show(String code, @Nullable UUID photo) {
		Representative person = this.representatives.holdByCode(code)
			.orElseThrow(() -> new NotFound("representative.unknown"));
		Optional<UUID> before = person.showAs(photo);
		this.representatives.saveAndFlush(person);
		before.map(AttachmentId::new).ifPresent(this.attachments::remove);
	}

}
