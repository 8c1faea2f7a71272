package org.lianxin.account;

import java.util.Optional;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Ends the sessions of a person, so that a change of rights reaches those signed in at
 * once.
 */
@Component
class StaffSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * Ends every session of the principal but the one that asks, once the transaction has
	 * made the change that is the reason.
	 */
	void end(String principal) {
		String present = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.map((attributes) -> attributes.getSessionId())
			.orElse("");
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				endOthers(principal, present);
			}

		});
	}

	private void endOthers(String principal, String present) {
		this.sessions.findByPrincipalName(principal)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(present))
			.forEach(this.sessions::deleteById);
	}

}
