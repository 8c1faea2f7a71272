package org.lianxin.petition;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PetitionRepository extends Repository<Petition, UUID> {

	Petition save(Petition petition);

	Optional<Petition> findByNumber(String number);

	/**
	 * Makes whoever acts second on one petition wait for the first, and then see what
	 * changed.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Petition> findWithLockByNumber(String number);

	Optional<Petition> findBySubmissionId(UUID submissionId);

}
