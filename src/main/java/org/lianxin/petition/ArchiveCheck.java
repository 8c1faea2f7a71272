package org.lianxin.petition;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that a timeline is what was written: nothing changed, removed or put in another
 * order.
 */
@Service
@Transactional
public class ArchiveCheck {

	private final PetitionRepository petitions;

	private final PetitionStepRepository steps;

	private final AuditTrail trail;

	ArchiveCheck(PetitionRepository petitions, PetitionStepRepository steps, AuditTrail trail) {
		this.petitions = petitions;
		this.steps = steps;
		this.trail = trail;
	}

	/**
	 * Follows the chain of hashes from the first entry to the newest.
	 * @return the first entry that does not fit, or empty if all do
	 */
	@PreAuthorize("@petitionRights.maySee(#number)")
	public OptionalInt firstBroken(PetitionNumber number) {
		Petition petition = this.petitions.findByNumber(number.value()).orElseThrow(PetitionUnknown::new);
		this.trail.record(AuditKind.ARCHIVE_CHECKED, number.value(), null);
		return firstBroken(petition, this.steps.findByPetitionIdOrderBySequence(petition.id()));
	}

	static OptionalInt firstBroken(Petition petition, List<PetitionStep> entries) {
		byte[] previous = HashChain.START;
		int number = 1;
		for (PetitionStep entry : entries) {
			if (!entry.follows(previous, number)) {
				return OptionalInt.of(number);
			}
			previous = entry.hash();
			number++;
		}
		boolean whole = petition.timeline().sequence() == entries.size()
				&& Arrays.equals(petition.timeline().chainHead(), previous);
		return whole ? OptionalInt.empty() : OptionalInt.of(number);
	}

}
