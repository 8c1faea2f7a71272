package org.lianxin.petition;

import java.time.Clock;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who brought a petition: shown on demand, for a purpose, and never without a trace. */
@Service
@Transactional
public class IdentityService {

	private final Petitions petitions;

	private final PetitionRepository repository;

	private final Petitioners petitioners;

	private final AuditTrail trail;

	private final Clock clock;

	IdentityService(Petitions petitions, PetitionRepository repository, Petitioners petitioners, AuditTrail trail,
			Clock clock) {
		this.petitions = petitions;
		this.repository = repository;
		this.petitioners = petitioners;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Shows who brought the petition, and records who looked and why in the same
	 * transaction: where that can't be kept, nothing is shown.
	 * @param purpose why, at most 200 characters
	 * @throws Unprocessable without a purpose
	 */
	@PreAuthorize("@petitionRights.mayReveal(#number)")
	public Contact reveal(PetitionNumber number, String purpose) {
		if (purpose.isBlank()) {
			throw new Unprocessable("petition.identity.purpose.blank");
		}
		Petition petition = this.repository.findByNumber(number.value()).orElseThrow(PetitionUnknown::new);
		this.trail.record(AuditKind.IDENTITY_REVEALED, number.value(), purpose);
		return this.petitioners.open(petition.id()).orElse(Contact.NONE);
	}

	/** Lets the unit that has the petition see who brought it. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).GRANT_IDENTITY)")
	public void grant(Remark command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.grantIdentity(Actor.signedIn(), command.words(), this.clock.instant());
		this.petitions.keep(petition);
		this.trail.record(AuditKind.IDENTITY_GRANTED, command.number().value(), command.words());
	}

}
