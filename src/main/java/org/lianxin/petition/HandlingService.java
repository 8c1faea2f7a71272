package org.lianxin.petition;

import java.time.Clock;

import org.lianxin.attachment.Attachments;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The third step (处理): who handles it, how it goes, and what came of it. */
@Service
@Transactional
public class HandlingService {

	/**
	 * The limit of 30 and the longest extension of 15 together: nobody may give a unit
	 * more.
	 */
	public static final int MOST_DAYS = 45;

	private final Petitions petitions;

	private final HandlingUnits units;

	private final Attachments attachments;

	private final Terms terms;

	private final Clock clock;

	HandlingService(Petitions petitions, HandlingUnits units, Attachments attachments, Terms terms, Clock clock) {
		this.petitions = petitions;
		this.units = units;
		this.attachments = attachments;
		this.terms = terms;
		this.clock = clock;
	}

	/** Sends it to a unit with a limit in working days. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).DISPATCH)")
	public void dispatch(DispatchPetition command) {
		HandlingUnitView unit = this.units.open(command.unitId())
			.orElseThrow(() -> new Unprocessable("petition.unit.unknown"));
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.dispatch(Actor.signedIn(), unit.id(), unit.shortName(), command.words(), limit(command.workingDays()),
				this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Puts it to the county for instruction. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).ASK_INSTRUCTION)")
	public void askInstruction(Remark command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.askInstruction(Actor.signedIn(), command.words(), this.terms.toDecide(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Gives the county's instruction. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).INSTRUCT)")
	public void instruct(Remark command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.instruct(Actor.signedIn(), command.words(), this.terms.toSend(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Gives it back as none of the unit's business. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).OBJECT)")
	public void object(Remark command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		Actor officer = Actor.signedIn();
		petition.disown(officer, officer.workplace(), command.words(), this.terms.toSend(), this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Tells how it goes; may be told any number of times. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).PROGRESS)")
	public void report(ReportProgress command) {
		Petition petition = this.petitions.take(command.number());
		petition.report(Actor.signedIn(), command.words(), Evidence.claimed(this.attachments, command.submissionId()),
				this.clock.instant());
		this.petitions.keep(petition);
	}

	/** Hands in the result for the studio to check. */
	@PreAuthorize("@petitionRights.may(#command.number(), T(org.lianxin.petition.Act).RESULT)")
	public void complete(CompleteHandling command) {
		Petition petition = this.petitions.take(command.number(), command.seen());
		petition.complete(Actor.signedIn(), command.result(),
				Evidence.claimed(this.attachments, command.submissionId()), this.terms.toDeliver(),
				this.clock.instant());
		this.petitions.keep(petition);
	}

	private Term limit(int workingDays) {
		if (workingDays < 1 || workingDays > MOST_DAYS) {
			throw new Unprocessable("petition.dispatch.days", MOST_DAYS);
		}
		return this.terms.days(workingDays);
	}

}
