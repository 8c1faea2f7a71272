package org.lianxin.roster.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.roster.PublishRoster;

/**
 * Lets a draft stand, from the version and with the duties falling out that were seen.
 */
record DraftPublicationForm(@Nullable Integer version, @Nullable Integer gone) {

	PublishRoster toCommand(UUID rosterId) {
		return new PublishRoster(rosterId, (this.version != null) ? this.version : -1,
				(this.gone != null) ? this.gone : -1);
	}

}
