package org.lianxin.account;

import java.util.Optional;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ends the sessions of an account, so that a change of rights reaches those signed in at
 * once.
 */
@Component
class StaffSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Ends every session of the account but the one that asks. */
	void end(int countyId, String username) {
		String present = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.map((attributes) -> attributes.getSessionId())
			.orElse("");
		this.sessions.findByPrincipalName(SignedIn.principalName(countyId, username))
			.keySet()
			.stream()
			.filter((id) -> !id.equals(present))
			.forEach(this.sessions::deleteById);
	}

}
