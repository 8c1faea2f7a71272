package org.lianxin.spreadsheet;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was looked through and is not taken yet.
 *
 * @param name of the file, as its owner calls it
 */
public record ImportDraft(UUID id, String kind, String name, byte[] file, Instant createdAt) {

	@Override
	public String toString() {
		return "ImportDraft[" + this.id + "]";
	}

}
