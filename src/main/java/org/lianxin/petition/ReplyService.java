package org.lianxin.petition;

import java.time.Clock;

import org.lianxin.attachment.Attachments;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fourth step (回复): the studio checks the result and answers the resident, or returns
 * it.
 */
@Service
@Transactional
public class ReplyService {

	private final Petitions petitions;

	private final Attachments attachments;

	private final Terms terms;

	private final Clock clock;

	ReplyService(Petitions petitions, Attachments attachments, Terms terms, Clock clock) {
		this.petitions = petitions;
		this.attachments = attachments;
		this.terms = terms;
		this.clock = clock;
	}

	/** Answers the resident in plain words. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).REPLY)")
	public void reply(ReplyToResident command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		Answer answer = new Answer(command.outcome(), command.words(),
				Evidence.claimed(this.attachments, command.submissionId()), this.terms.rateUntil());
		petition.reply(Actor.signedIn(), answer, this.terms.toFollowUp(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Returns a result that does not answer the matter. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).RETURN)")
	public void sendBack(ReturnResult command) {
		if (command.workingDays() < 1 || command.workingDays() > HandlingService.MOST_DAYS) {
			throw new Unprocessable("petition.dispatch.days", HandlingService.MOST_DAYS);
		}
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.sendBack(Actor.signedIn(), command.reason(), this.terms.days(command.workingDays()),
				this.clock.instant());
		this.petitions.keep(petition);
	}

}
