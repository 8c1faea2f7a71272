package org.lianxin.petition;

import java.time.Clock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said of a petition between the steps; it moves nothing, so newer entries don't
 * stand in its way.
 */
@Service
@Transactional
public class RemarkService {

	private final Petitions petitions;

	private final Clock clock;

	RemarkService(Petitions petitions, Clock clock) {
		this.petitions = petitions;
		this.clock = clock;
	}

	/** Presses whoever has it on the desk. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).URGE)")
	public void urge(Remark command) {
		Petition petition = this.petitions.take(command.number());
		petition.urge(Actor.signedIn(), command.words(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Adds a note that only staff see. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).NOTE)")
	public void note(Remark command) {
		Petition petition = this.petitions.take(command.number());
		petition.note(Actor.signedIn(), command.words(), this.clock.instant());
		this.petitions.keep(petition);
	}

}
