package org.lianxin.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;

/**
 * The newest end of a petition's timeline, to which entries are added; the entries
 * themselves are {@link PetitionStep}s.
 */
@Embeddable
class Timeline {

	private int sequence;

	private byte[] chainHead = HashChain.START;

	@Transient
	private final List<Written> written = new ArrayList<>();

	void write(int countyId, UUID petitionId, Step step, Entry entry) {
		this.sequence++;
		PetitionStep recorded = new PetitionStep(countyId, petitionId, this.sequence, step, entry, this.chainHead);
		this.chainHead = recorded.hash();
		this.written.add(new Written(recorded, entry.photos()));
	}

	/** Hands out the entries written since the petition was read, once. */
	List<Written> takeWritten() {
		List<Written> entries = List.copyOf(this.written);
		this.written.clear();
		return entries;
	}

	int sequence() {
		return this.sequence;
	}

	byte[] chainHead() {
		return this.chainHead;
	}

	/** An entry and the photos that belong to it. */
	record Written(PetitionStep step, List<Evidence> photos) {
	}

}
