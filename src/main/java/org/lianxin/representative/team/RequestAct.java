package org.lianxin.representative.team;

import java.util.Set;

import static org.lianxin.representative.team.RequestState.ACCEPTED;
import static org.lianxin.representative.team.RequestState.ASKED;
import static org.lianxin.representative.team.RequestState.DECLINED;
import static org.lianxin.representative.team.RequestState.DONE;
import static org.lianxin.representative.team.RequestState.WITHDRAWN;

/** What can be done with a request for a team, where it fits, and where it leads. */
public enum RequestAct {

	ASK(ASKED),
	/** Agrees on a day; done again, the day is another. */
	ACCEPT(ACCEPTED, ASKED, ACCEPTED), DECLINE(DECLINED, ASKED), FINISH(DONE, ACCEPTED),
	WITHDRAW(WITHDRAWN, ASKED, ACCEPTED), RATE(DONE, DONE);

	private final RequestState result;

	private final Set<RequestState> fitting;

	RequestAct(RequestState result, RequestState... fitting) {
		this.result = result;
		this.fitting = Set.of(fitting);
	}

	/** Tells whether it can be done while a request stands there. */
	public boolean fits(RequestState state) {
		return this.fitting.contains(state);
	}

	/** Returns where a request stands afterwards. */
	public RequestState result() {
		return this.result;
	}

	/** Returns the message key of its name. */
	public String key() {
		return "team.request.act." + name();
	}

	/** Returns the message key of the sentence that says that it is done. */
	public String doneKey() {
		return "team.request.done." + name();
	}

}
