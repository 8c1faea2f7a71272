package org.lianxin.petition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.tenancy.CurrentCounty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that a file is what was written: nothing in its timeline changed, removed or put
 * in another order, no photo exchanged, and the matter still in the resident's words.
 */
@Service
@Transactional
public class ArchiveCheck {

	private final PetitionRepository petitions;

	private final PetitionStepRepository steps;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	ArchiveCheck(PetitionRepository petitions, PetitionStepRepository steps, AuditTrail trail, JdbcClient jdbc) {
		this.petitions = petitions;
		this.steps = steps;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	/**
	 * Follows the chain of hashes from the first entry to the newest.
	 * @return the first entry that does not fit, or empty if all do
	 */
	@PreAuthorize("@petitionRights.maySee(#number)")
	public OptionalInt firstBroken(PetitionNumber number) {
		Petition petition = this.petitions.findByNumber(number.value()).orElseThrow(PetitionUnknown::new);
		this.trail.record(AuditKind.ARCHIVE_CHECKED, number.value(), null);
		List<PetitionStep> entries = this.steps.findByPetitionIdOrderBySequence(petition.id());
		OptionalInt broken = firstBroken(petition, entries);
		return broken.isPresent() ? broken : firstOtherThanKept(petition, entries);
	}

	/** Compares what the entries vouch for with what is kept beside them. */
	private OptionalInt firstOtherThanKept(Petition petition, List<PetitionStep> entries) {
		Map<Integer, String> kept = photosKept(petition.id());
		boolean otherWords = !petition.matter().words().equals(entries.get(0).words());
		return otherWords ? OptionalInt.of(1)
				: entries.stream()
					.filter((entry) -> !entry.photoDigests().equals(kept.getOrDefault(entry.sequence(), "")))
					.mapToInt(PetitionStep::sequence)
					.findFirst();
	}

	/**
	 * Digests the photos anew from their bytes; the digest stored with them could be
	 * changed as they could.
	 */
	private Map<Integer, String> photosKept(UUID petitionId) {
		Map<Integer, String> digests = new HashMap<>();
		this.jdbc.sql("""
				select f.sequence, string_agg(encode(sha256(a.bytes), 'hex'), ',' order by f.position)
				from petition_photo f
				join attachment a on a.county_id = f.county_id and a.id = f.attachment_id
				where f.county_id = ? and f.petition_id = ? group by f.sequence""")
			.params(CurrentCounty.required(), petitionId)
			.query((row) -> {
				digests.put(row.getInt(1), row.getString(2));
			});
		return digests;
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
