package org.lianxin.attachment;

import java.util.UUID;

/** Names an attachment within its county. */
public record AttachmentId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
