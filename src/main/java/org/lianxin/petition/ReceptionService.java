package org.lianxin.petition;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.lianxin.attachment.Attachments;
import org.lianxin.representative.RepresentativeService;
import org.lianxin.shared.Unprocessable;
import org.lianxin.studio.StudioService;
import org.lianxin.studio.StudioView;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second step (接待): what becomes of a matter that has come in. */
@Service
@Transactional
public class ReceptionService {

	private final Petitions petitions;

	private final RepresentativeService representatives;

	private final StudioService studios;

	private final Attachments attachments;

	private final Terms terms;

	private final Clock clock;

	ReceptionService(Petitions petitions, RepresentativeService representatives, StudioService studios,
			Attachments attachments, Terms terms, Clock clock) {
		this.petitions = petitions;
		this.representatives = representatives;
		this.studios = studios;
		this.attachments = attachments;
		this.terms = terms;
		this.clock = clock;
	}

	/** Takes a registered petition on and names its first receiver. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).ACCEPT)")
	public void accept(AcceptPetition command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.accept(Actor.signedIn(), receiver(petition, command.receiverId()), command.words(),
				this.terms.toSend(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Does not take it on, and tells the resident why and where to go. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).REFUSE)")
	public void refuse(RefusePetition command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.refuse(Actor.signedIn(), command.reason(), command.whereToGo(), this.terms.toFollowUp(),
				this.terms.rateUntil(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Settles a small matter on the spot. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).ANSWER)")
	public void answer(AnswerPetition command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		Answer answer = new Answer(command.outcome(), command.words(),
				Evidence.claimed(this.attachments, command.submissionId()), this.terms.rateUntil());
		petition.answer(Actor.signedIn(), receiver(petition, command), answer, this.terms.toFollowUp(),
				this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Hands it to another studio, which decides anew. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).HAND_OVER)")
	public void handOver(HandOverPetition command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		StudioView to = this.studios.byId(command.studioId())
			.filter((studio) -> studio.state().isReceiving() && !studio.id().equals(petition.standing().studioId()))
			.orElseThrow(() -> new Unprocessable("petition.handOver.studio"));
		petition.handOver(Actor.signedIn(), to.id(), to.name(), command.reason(), this.terms.toDecide(),
				this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Whoever has received it answers for it, even from another studio since. */
	private Receiver receiver(Petition petition, AnswerPetition command) {
		UUID present = petition.firstReceiverId();
		if (present != null && petition.step() != Step.REGISTERED) {
			return this.representatives.byId(present).map(Receiver::of).orElseThrow();
		}
		return receiver(petition, (command.receiverId() != null) ? command.receiverId() : present);
	}

	/**
	 * Only a representative who sits in the petition's studio can be its first receiver.
	 */
	private Receiver receiver(Petition petition, @Nullable UUID representativeId) {
		return this.representatives.inStudio(petition.standing().studioId())
			.stream()
			.filter((representative) -> representative.id().equals(representativeId))
			.findFirst()
			.map(Receiver::of)
			.orElseThrow(() -> new Unprocessable("petition.receiver.unknown"));
	}

}
