package org.lianxin.roster;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, UUID> {

	Duty saveAndFlush(Duty duty);

	Optional<Duty> findById(UUID id);

	/** Finds it and makes others wait, so that of two who want it one comes second. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Duty d where d.id = :id")
	Optional<Duty> holdById(UUID id);

}
