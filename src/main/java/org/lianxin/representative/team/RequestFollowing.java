package org.lianxin.representative.team;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.lianxin.privacy.OneWay;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a resident may do with their own request; the session that gave the right code is
 * the proof.
 */
@Service
@Transactional
public class RequestFollowing {

	private final TeamRequests requests;

	private final TeamRequestRepository repository;

	private final OneWay oneWay;

	private final Clock clock;

	RequestFollowing(TeamRequests requests, TeamRequestRepository repository, OneWay oneWay, Clock clock) {
		this.requests = requests;
		this.repository = repository;
		this.oneWay = oneWay;
		this.clock = clock;
	}

	/**
	 * Tells whether that is the request's code; a number that does not exist has none.
	 */
	@PreAuthorize("permitAll()")
	@Transactional(readOnly = true)
	public boolean isCodeOf(TeamRequestNumber number, String code) {
		return this.repository.findByNumber(number.value())
			.map((request) -> isCodeOf(request, request.codeHash(), code))
			.orElse(false);
	}

	private boolean isCodeOf(TeamRequest request, byte @Nullable [] hash, String code) {
		return hash != null && this.oneWay.codeMatches(hash, request.id(), code);
	}

	/** Takes the request back. */
	@PreAuthorize("@followedRequests.includes(#number)")
	public void withdraw(TeamRequestNumber number) {
		TeamRequest request = this.requests.take(number);
		request.withdraw(Actor.RESIDENT, this.clock.instant());
		this.requests.keep(request);
	}

	/** Says whether it helped. */
	@PreAuthorize("@followedRequests.includes(#command.number())")
	public void rate(RateRequest command) {
		TeamRequest request = this.requests.take(command.number());
		request.rate(command.rating(), command.words(), Actor.RESIDENT, this.clock.instant());
		this.requests.keep(request);
	}

}
