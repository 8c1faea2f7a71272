package org.lianxin.petition;

import java.time.Clock;
import java.time.Instant;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last two steps (反馈、归档): is it really solved, and the closing of the file. */
@Service
@Transactional
public class FeedbackService {

	private final Petitions petitions;

	private final Terms terms;

	private final Clock clock;

	FeedbackService(Petitions petitions, Terms terms, Clock clock) {
		this.petitions = petitions;
		this.terms = terms;
		this.clock = clock;
	}

	/**
	 * Records a follow-up visit.
	 * @throws TooEarly if no rating was given and there is still time for one
	 */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).FOLLOW_UP)")
	public void followUp(FollowUp command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.followUp(Actor.signedIn(), command.heard(), command.words(), this.terms.next(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Decides for the county after a second "not satisfied". */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).DECIDE)")
	public void decide(DecideFeedback command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		NextTerms next = this.terms.next();
		Instant now = this.clock.instant();
		if (command.redo()) {
			petition.decideToRedo(Actor.signedIn(), command.words(), next, now);
		}
		else {
			petition.decideToClose(Actor.signedIn(), command.words(), next.toArchive(), now);
		}
		this.petitions.keep(petition);
	}

	/**
	 * Closes the file for good.
	 * @throws TooEarly while the resident may still rate and has not
	 */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).ARCHIVE)")
	public void archive(ArchivePetition command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.archive(Actor.signedIn(), command.words(), this.terms.today(), this.clock.instant());
		this.petitions.keep(petition);
	}

}
