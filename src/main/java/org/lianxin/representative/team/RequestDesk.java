package org.lianxin.representative.team;

import java.time.Clock;
import java.time.LocalDate;

import org.lianxin.account.AuditKind;
import org.lianxin.account.AuditTrail;
import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;
import org.lianxin.shared.Unprocessable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with requests: the county, the liaison of the team's studio and the
 * team's own members answer them; the studio that asked follows its own.
 */
@Service
@Transactional
public class RequestDesk {

	private final TeamRequests requests;

	private final TeamRequestRepository repository;

	private final Requesters requesters;

	private final AuditTrail trail;

	private final Clock clock;

	RequestDesk(TeamRequests requests, TeamRequestRepository repository, Requesters requesters, AuditTrail trail,
			Clock clock) {
		this.requests = requests;
		this.repository = repository;
		this.requesters = requesters;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Says that the team comes, or that it comes on another day.
	 * @throws Conflict if somebody has changed the request since the writer saw it
	 * @throws Unprocessable if the day is over
	 */
	@PreAuthorize("@requestRights.mayAnswer(#command.number())")
	public void accept(AcceptRequest command) {
		TeamRequest request = this.requests.take(command.number(), command.version());
		request.accept(command.visit(), command.words(), Actor.signedIn(), LocalDate.now(this.clock),
				this.clock.instant());
		this.requests.keep(request);
	}

	/**
	 * Says that the team can't help.
	 * @throws Conflict if somebody has changed the request since the writer saw it
	 */
	@PreAuthorize("@requestRights.mayAnswer(#command.number())")
	public void decline(DeclineRequest command) {
		TeamRequest request = this.requests.take(command.number(), command.version());
		request.decline(command.reason(), command.elsewhere(), Actor.signedIn(), this.clock.instant());
		this.requests.keep(request);
	}

	/**
	 * Reports what the team did.
	 * @throws Conflict if somebody has changed the request since the writer saw it
	 */
	@PreAuthorize("@requestRights.mayAnswer(#command.number())")
	public void finish(FinishRequest command) {
		TeamRequest request = this.requests.take(command.number(), command.version());
		request.finish(command.words(), command.served(), Actor.signedIn(), this.clock.instant());
		this.requests.keep(request);
	}

	/** Takes back what the studio of the one signed in asked for. */
	@PreAuthorize("@requestRights.mayFollow(#number)")
	public void withdraw(TeamRequestNumber number) {
		TeamRequest request = this.requests.take(number);
		request.withdraw(Actor.signedIn(), this.clock.instant());
		this.requests.keep(request);
	}

	/** Says for the studio that asked whether it helped. */
	@PreAuthorize("@requestRights.mayFollow(#command.number())")
	public void rate(RateRequest command) {
		TeamRequest request = this.requests.take(command.number());
		request.rate(command.rating(), command.words(), Actor.signedIn(), this.clock.instant());
		this.requests.keep(request);
	}

	/**
	 * Shows which resident asks, and records who looked and why in the same transaction:
	 * where that can't be kept, nothing is shown.
	 * @param purpose why, at most 200 characters
	 * @throws NotFound where no resident asks
	 * @throws Unprocessable without a purpose
	 */
	@PreAuthorize("@requestRights.mayAnswer(#number)")
	public Asker reveal(TeamRequestNumber number, String purpose) {
		if (purpose.isBlank()) {
			throw new Unprocessable("team.identity.purpose.blank");
		}
		TeamRequest request = this.repository.findByNumber(number.value())
			.orElseThrow(() -> new NotFound("team.request.unknown"));
		Asker asker = this.requesters.open(request.id()).orElseThrow(() -> new NotFound("team.request.unknown"));
		this.trail.record(AuditKind.IDENTITY_REVEALED, number.value(), purpose);
		return asker;
	}

}
