package org.lianxin.representative.team;

import org.lianxin.shared.Conflict;
import org.lianxin.shared.NotFound;

import org.springframework.stereotype.Component;

/** Where requests are kept, with what was written into their timelines. */
@Component
class TeamRequests {

	private final TeamRequestRepository requests;

	private final TeamRequestStepRepository steps;

	TeamRequests(TeamRequestRepository requests, TeamRequestStepRepository steps) {
		this.requests = requests;
		this.steps = steps;
	}

	/**
	 * Takes the request to act on it; nobody else can until this transaction ends.
	 * @throws NotFound if the county has none of that number
	 */
	TeamRequest take(TeamRequestNumber number) {
		return this.requests.findWithLockByNumber(number.value())
			.orElseThrow(() -> new NotFound("team.request.unknown"));
	}

	/**
	 * Takes the request for somebody who decided on what they saw.
	 * @throws Conflict if somebody has changed it since
	 */
	TeamRequest take(TeamRequestNumber number, int version) {
		TeamRequest request = take(number);
		if (request.version() != version) {
			throw new Conflict("team.request.overtaken", number);
		}
		return request;
	}

	/** Keeps what a verb has done. */
	void keep(TeamRequest request) {
		this.requests.save(request);
		this.steps.flush();
		this.steps.saveAll(request.takeWritten());
		this.steps.flush();
	}

}
