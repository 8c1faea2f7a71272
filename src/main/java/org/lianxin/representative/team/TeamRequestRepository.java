package org.lianxin.representative.team;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface TeamRequestRepository extends Repository<TeamRequest, UUID> {

	TeamRequest save(TeamRequest request);

	Optional<TeamRequest> findByNumber(String number);

	/**
	 * Makes whoever acts second on one request wait for the first, and then see what
	 * changed.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<TeamRequest> findWithLockByNumber(String number);

	Optional<TeamRequest> findBySubmissionId(UUID submissionId);

}
